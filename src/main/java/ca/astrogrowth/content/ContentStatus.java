package ca.astrogrowth.content;

import java.util.Locale;

/** Where a content is on its way to LinkedIn. */
public enum ContentStatus {
    DRAFT,
    PENDING,
    APPROVED,
    SCHEDULED,
    PUBLISHED,
    REJECTED,
    FAILED;

    /** From everywhere to published: a post may have left before somebody said no, or its answer was lost. */
    public boolean canBecome(ContentStatus next) {
        return switch (this) {
            case DRAFT -> next == PENDING || next == FAILED || next == PUBLISHED;
            case PENDING -> next == DRAFT || next == APPROVED || next == REJECTED || next == PUBLISHED;
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
