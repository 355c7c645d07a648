package ca.astrogrowth.campaigns;

import java.util.Locale;

/** Where a campaign is on its way. */
public enum CampaignState {
    DRAFT,
    SCRAPING,
    GENERATING,
    PUBLISHING,
    COMPLETED,
    FAILED,
    PAUSED;

    /**
     * A stage may be skipped, because what tells of a later stage can overtake what tells of an earlier one, but not the
     * search: a campaign that looks for more leads still hears of the contents of those it had.
     */
    public boolean canBecome(CampaignState next) {
        return switch (this) {
            case DRAFT -> next == SCRAPING;
            case SCRAPING -> next == GENERATING || next == FAILED || next == PAUSED;
            case GENERATING ->
                next == PUBLISHING || next == COMPLETED || next == FAILED || next == PAUSED || next == SCRAPING;
            case PUBLISHING -> next == COMPLETED || next == FAILED || next == SCRAPING;
            case FAILED, PAUSED -> next.isActive() || next == COMPLETED;
            case COMPLETED -> next == SCRAPING;
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
