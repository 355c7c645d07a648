package ca.astrogrowth.content.gemini;

import java.util.Locale;

/** Why Gemini gave no usable answer. */
public enum Trouble {
    /** Too many requests for our quota. */
    THROTTLED(Remedy.ASK_LATER),
    UNAVAILABLE(Remedy.ASK_LATER),
    /** The prompt or the answer was stopped by a safety filter. */
    BLOCKED(Remedy.ASK_AGAIN),
    /** The answer was cut at the model's limit, so that its JSON is worth nothing. */
    TRUNCATED(Remedy.ASK_AGAIN),
    MALFORMED(Remedy.ASK_AGAIN),
    NO_IMAGE(Remedy.ASK_AGAIN),
    /** The model is unknown; most often it was retired. */
    MODEL(Remedy.GIVE_UP),
    /** Our credentials or our project are not accepted. */
    DENIED(Remedy.GIVE_UP),
    /** Our request is not accepted; it will not be next time either. */
    REFUSED(Remedy.GIVE_UP);

    private final Remedy remedy;

    Trouble(Remedy remedy) {
        this.remedy = remedy;
    }

    public Remedy remedy() {
        return remedy;
    }

    /** Translation key. */
    public String reason() {
        return "failure.gemini." + name().toLowerCase(Locale.ROOT);
    }

    /** What may help. */
    public enum Remedy {
        ASK_LATER,
        ASK_AGAIN,
        GIVE_UP
    }
}
