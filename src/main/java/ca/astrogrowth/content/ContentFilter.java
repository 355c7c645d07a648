package ca.astrogrowth.content;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.Score;
import org.jspecify.annotations.Nullable;

/** Which contents; null is all. @param minScore leaves out what has no score yet */
public record ContentFilter(
        @Nullable CampaignId campaign,
        @Nullable ContentStatus status,
        @Nullable Score minScore) {

    public static final ContentFilter ALL = new ContentFilter(null, null, null);

    public static ContentFilter of(CampaignId campaign) {
        return new ContentFilter(campaign, null, null);
    }

    public static ContentFilter of(ContentStatus status) {
        return new ContentFilter(null, status, null);
    }
}
