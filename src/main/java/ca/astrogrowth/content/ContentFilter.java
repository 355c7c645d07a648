package ca.astrogrowth.content;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.Score;
import org.jspecify.annotations.Nullable;

/**
 * Which contents; null is all.
 *
 * @param minScore leaves out what has no score yet
 * @param words each of them is found in the post, its hashtags or the name of the business, whatever the accents and
 *     capitals
 */
public record ContentFilter(
        @Nullable CampaignId campaign,
        @Nullable ContentStatus status,
        @Nullable Score minScore,
        @Nullable String words) {

    public static final ContentFilter ALL = new ContentFilter(null, null, null, null);

    public ContentFilter(@Nullable CampaignId campaign, @Nullable ContentStatus status, @Nullable Score minScore) {
        this(campaign, status, minScore, null);
    }

    public static ContentFilter of(CampaignId campaign) {
        return new ContentFilter(campaign, null, null);
    }

    public static ContentFilter of(ContentStatus status) {
        return new ContentFilter(null, status, null);
    }

    /** The same, of one status only. */
    public ContentFilter in(ContentStatus other) {
        return new ContentFilter(campaign, other, minScore, words);
    }
}
