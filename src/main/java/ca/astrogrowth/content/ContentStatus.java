package ca.astrogrowth.content;

import java.util.Locale;

/** Where a content is on its way to LinkedIn. */
public enum ContentStatus {
    DRAFT,
    PENDING,
    APPROVED,
    PUBLISHED,
    REJECTED,
    FAILED;

    public boolean canBecome(ContentStatus next) {
        return switch (this) {
            case DRAFT -> next == PENDING || next == APPROVED || next == FAILED;
            case PENDING -> next == APPROVED || next == REJECTED;
            case APPROVED -> next == PUBLISHED || next == FAILED || next == REJECTED;
            // A post may turn out to be on LinkedIn after all: it had left before somebody said no, or its answer was
            // lost.
            case REJECTED -> next == PENDING || next == PUBLISHED;
            case FAILED -> next == DRAFT || next == APPROVED || next == PUBLISHED;
            case PUBLISHED -> false;
        };
    }

    /** The name used in JSON and translation keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
