package ca.astrogrowth.campaigns;

import java.util.Locale;

/** Where a campaign is on its way. */
public enum CampaignState {
    DRAFT,
    SCRAPING,
    GENERATING,
    PUBLISHING,
    COMPLETED,
    FAILED;

    /** A stage may be skipped: what tells of a later stage can overtake what tells of an earlier one. */
    public boolean canBecome(CampaignState next) {
        return switch (this) {
            case DRAFT -> next == SCRAPING;
            case SCRAPING -> next == GENERATING || next == PUBLISHING || next == COMPLETED || next == FAILED;
            case GENERATING -> next == PUBLISHING || next == COMPLETED || next == FAILED;
            case PUBLISHING -> next == COMPLETED || next == FAILED;
            case FAILED -> next.isActive() || next == COMPLETED;
            case COMPLETED -> false;
        };
    }

    public boolean isActive() {
        return this == SCRAPING || this == GENERATING || this == PUBLISHING;
    }

    /** The name used in JSON and translation keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
