package ca.astrogrowth.ui.engagement;

import ca.astrogrowth.analytics.Best;
import ca.astrogrowth.analytics.Engagement;
import ca.astrogrowth.analytics.Period;
import ca.astrogrowth.analytics.Series;
import ca.astrogrowth.analytics.Summary;
import ca.astrogrowth.campaigns.CampaignId;
import org.jspecify.annotations.Nullable;

/** How the posts of a campaign, or of the workspace, were received in the last thirty days. */
public record Trend(Summary summary, Series series, Best best) {

    /** @param summary of the last thirty days, read already @param campaign null for the whole workspace */
    public static Trend read(Engagement engagement, Summary summary, @Nullable CampaignId campaign) {
        Period month = engagement.lastDays(Period.USUAL_DAYS);
        return new Trend(
                summary,
                engagement.series(summary.drawn(), month, campaign),
                campaign == null ? engagement.best() : Best.UNKNOWN);
    }
}
