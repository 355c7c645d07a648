package ca.astrogrowth.ui.dashboard;

import ca.astrogrowth.analytics.Engagement;
import ca.astrogrowth.analytics.Figures;
import ca.astrogrowth.analytics.Period;
import ca.astrogrowth.analytics.Standing;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.content.ContentFilter;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.publishing.LinkedIn;
import ca.astrogrowth.ui.engagement.Trend;
import ca.astrogrowth.ui.kit.CampaignRow;
import org.springframework.stereotype.Component;

/** Reads the dashboard from the services. */
@Component
class DashboardReader {

    private static final int MOST_CAMPAIGNS = 5;
    private static final int MOST_CONTENTS = 6;

    private final Figures figures;
    private final Engagement engagement;
    private final Campaigns campaigns;
    private final Contents contents;
    private final LinkedIn linkedIn;

    DashboardReader(Figures figures, Engagement engagement, Campaigns campaigns, Contents contents, LinkedIn linkedIn) {
        this.figures = figures;
        this.engagement = engagement;
        this.campaigns = campaigns;
        this.contents = contents;
        this.linkedIn = linkedIn;
    }

    Dashboard read() {
        Standing standing = figures.standing(engagement.lastDays(Period.USUAL_DAYS));
        return new Dashboard(
                standing,
                Trend.read(engagement, standing.engagement(), null),
                campaigns.active(MOST_CAMPAIGNS).stream()
                        .map(campaign -> new CampaignRow(campaign, figures.of(campaign.id())))
                        .toList(),
                contents.list(ContentFilter.of(ContentStatus.PENDING), Window.first(MOST_CONTENTS))
                        .items(),
                linkedIn.status());
    }
}
