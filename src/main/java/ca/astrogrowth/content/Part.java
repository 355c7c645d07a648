package ca.astrogrowth.content;

import java.util.Locale;

/** Which words of a post. */
public enum Part {
    HOOK,
    BODY,
    CALL_TO_ACTION;

    /** The name used in JSON and translation keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
