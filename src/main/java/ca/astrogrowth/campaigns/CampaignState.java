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

    public boolean canBecome(CampaignState next) {
        return switch (this) {
            case DRAFT -> next == SCRAPING;
            case SCRAPING -> next == GENERATING || next == FAILED;
            case GENERATING -> next == PUBLISHING || next == FAILED;
            case PUBLISHING -> next == COMPLETED || next == FAILED;
            case FAILED -> next == SCRAPING || next == GENERATING || next == PUBLISHING;
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
