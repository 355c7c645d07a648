package ca.astrogrowth.journal;

import java.util.Locale;

/** What the journal tells of. A name that was written once stays: old entries have it. */
public enum JournalKind {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    PASSWORD_CHANGED,
    SECOND_STEP_ON,
    SECOND_STEP_OFF,
    RECOVERY_CODE_USED,
    RECOVERY_CODES_RENEWED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
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
    LINKEDIN_DISCONNECTED,
    CLIENT_APPROVED,
    CLIENT_ASKED_CHANGE,
    CLIENT_LINK_MADE,
    CLIENT_LINK_RENEWED,
    CLIENT_LINK_REVOKED,
    CLIENT_LETTERS_STOPPED,
    WEBHOOK_ADDED,
    WEBHOOK_CHANGED,
    WEBHOOK_REMOVED;

    /** The name used in translation keys and addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
