package ca.astrogrowth.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a key may be good for. None of them includes another. */
public enum Scope {
    /** Reading everything of the workspace. */
    READ,
    /** Making and changing: campaigns, leads, contents. */
    WRITE,
    /** Deciding about contents and publishing them. */
    APPROVE;

    /** The name used in JSON and translation keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Scope> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
