package ca.astrogrowth.notifications;

import java.util.Locale;

/** What a notice tells. */
public enum NoticeKind {
    LINKEDIN_EXPIRING,
    LINKEDIN_DISCONNECTED,
    POST_DEFERRED,
    POST_IN_DOUBT,
    POST_REFUSED;

    /** As translation keys have it: {@code notice.post_refused}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the owners also get a letter: a person must act, or nothing goes out. */
    boolean lettered() {
        return switch (this) {
            case LINKEDIN_EXPIRING, LINKEDIN_DISCONNECTED, POST_IN_DOUBT, POST_REFUSED -> true;
            case POST_DEFERRED -> false;
        };
    }

    /** Whether it is mended by signing in at LinkedIn again. */
    boolean reconnects() {
        return this == LINKEDIN_EXPIRING || this == LINKEDIN_DISCONNECTED;
    }
}
