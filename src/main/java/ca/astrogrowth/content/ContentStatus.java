package ca.astrogrowth.content;

import java.util.Locale;

/** Where a content is on its way to LinkedIn. */
public enum ContentStatus {
    DRAFT,
    PENDING,
    /** The workspace said yes, and its client has not yet. */
    WITH_CLIENT,
    APPROVED,
    SCHEDULED,
    PUBLISHED,
    REJECTED,
    FAILED;

    /** From everywhere to published: a post may have left before somebody said no, or its answer was lost. */
    public boolean canBecome(ContentStatus next) {
        return switch (this) {
            case DRAFT -> next == PENDING || next == FAILED || next == PUBLISHED;
            case PENDING -> next != PENDING && next != SCHEDULED && next != FAILED;
            case WITH_CLIENT -> next != WITH_CLIENT && next != SCHEDULED && next != FAILED;
            case APPROVED -> next != APPROVED;
            case SCHEDULED -> next != SCHEDULED && next != APPROVED;
            case REJECTED -> next == DRAFT || next == PENDING || next == PUBLISHED;
            case FAILED -> next == DRAFT || next == PENDING || next == APPROVED || next == PUBLISHED;
            case PUBLISHED -> false;
        };
    }

    /** The name used in JSON and translation keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
