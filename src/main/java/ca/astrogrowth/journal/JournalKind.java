package ca.astrogrowth.journal;

import java.util.Locale;

/** What the journal tells of. A name that was written once stays: old entries have it. */
public enum JournalKind {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    PASSWORD_CHANGED,
    SESSIONS_ENDED,
    PROFILE_CHANGED,
    APPROVAL_CHANGED,
    VOICE_CHANGED,
    CAMPAIGN_CREATED,
    CAMPAIGN_RENAMED,
    CAMPAIGN_PAUSED,
    CAMPAIGN_RESUMED,
    CAMPAIGN_DELETED,
    CONTENT_APPROVED,
    CONTENT_REJECTED,
    CONTENT_RECONSIDERED,
    CONTENT_EDITED,
    LEADS_EXPORTED,
    DATA_EXPORTED,
    DATA_DOWNLOADED,
    PERSON_ERASED,
    ERASURE_ASKED,
    ERASURE_TAKEN_BACK,
    LINKEDIN_CONNECTED,
    LINKEDIN_DISCONNECTED;

    /** The name used in translation keys and addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
