package ca.astrogrowth.notifications;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a notice tells. */
public enum NoticeKind {
    LINKEDIN_EXPIRING,
    LINKEDIN_DISCONNECTED,
    POST_DEFERRED,
    POST_IN_DOUBT,
    POST_REFUSED,
    LEADS_READY,
    CONTENTS_WAITING,
    POSTS_PUBLISHED,
    CAMPAIGN_FAILED,
    CAMPAIGN_PAUSED,
    CLIENT_APPROVED,
    CLIENT_CHANGE,
    EXPORT_READY;

    /** As translation keys have it: {@code notice.post_refused}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The letters that it goes by; null when there is none of a kind that is chosen: what only waits goes out by itself. */
    @Nullable LetterKind letter() {
        return switch (this) {
            case LINKEDIN_EXPIRING, LINKEDIN_DISCONNECTED -> LetterKind.CONNECTION;
            case POST_IN_DOUBT, POST_REFUSED, CAMPAIGN_FAILED, CAMPAIGN_PAUSED -> LetterKind.TROUBLE;
            case LEADS_READY -> LetterKind.LEADS;
            case CONTENTS_WAITING -> LetterKind.WAITING;
            case POSTS_PUBLISHED -> LetterKind.PUBLISHED;
            case CLIENT_CHANGE -> LetterKind.CLIENT;
            // The letter about an export goes to whoever asked for it, and is no matter of choice.
            case POST_DEFERRED, CLIENT_APPROVED, EXPORT_READY -> null;
        };
    }

    /** Whether it is mended by signing in at LinkedIn again. */
    boolean reconnects() {
        return this == LINKEDIN_EXPIRING || this == LINKEDIN_DISCONNECTED;
    }
}
