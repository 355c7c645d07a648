package ca.astrogrowth.notifications;

import java.util.Locale;

/** What people choose to be told by e-mail, or not. */
public enum LetterKind {
    WAITING,
    CLIENT,
    TROUBLE,
    CONNECTION,
    LEADS,
    PUBLISHED;

    /** As translation keys have it: {@code letters.kind.waiting}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it comes to somebody who never chose. That posts go out as planned is no news. */
    boolean usual() {
        return this != PUBLISHED;
    }
}
