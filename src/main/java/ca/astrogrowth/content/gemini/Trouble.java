package ca.astrogrowth.content.gemini;

import java.util.Locale;

/** Why Gemini gave no usable answer. */
public enum Trouble {
    /** Too many requests for our quota, or for what the model can take just now. */
    THROTTLED(Remedy.ASK_ANOTHER_OR_LATER),
    UNAVAILABLE(Remedy.ASK_ANOTHER_OR_LATER),
    /** The call was lost on its way; the other models live at the same address. */
    UNREACHABLE(Remedy.ASK_LATER),
    /** The question was stopped by a safety filter, and would be again. */
    PROMPT_BLOCKED(Remedy.GIVE_UP),
    /** The answer was stopped by a safety filter. */
    BLOCKED(Remedy.ASK_AGAIN),
    /** The answer came too close to a text or a picture that is somebody's. */
    RECITED(Remedy.ASK_AGAIN),
    /** The answer was cut at the model's limit, so that its JSON is worth nothing. */
    TRUNCATED(Remedy.ASK_AGAIN),
    MALFORMED(Remedy.ASK_AGAIN),
    NO_IMAGE(Remedy.ASK_AGAIN),
    /** The model is unknown; most often it was retired. */
    MODEL(Remedy.ASK_ANOTHER),
    /** Our credentials or our project are not accepted. */
    DENIED(Remedy.GIVE_UP),
    /** Our request is not accepted; it will not be next time either. */
    REFUSED(Remedy.GIVE_UP);

    private final Remedy remedy;

    Trouble(Remedy remedy) {
        this.remedy = remedy;
    }

    Remedy remedy() {
        return remedy;
    }

    /** Translation key. */
    public String reason() {
        return "failure.gemini." + name().toLowerCase(Locale.ROOT);
    }

    /** What may help. */
    enum Remedy {
        ASK_LATER,
        ASK_AGAIN,
        ASK_ANOTHER,
        ASK_ANOTHER_OR_LATER,
        GIVE_UP
    }
}
