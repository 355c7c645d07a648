package ca.astrogrowth.ui.dashboard;

import ca.astrogrowth.accounts.Workspace;
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
import ca.astrogrowth.publishing.LinkedInAccount.State;
import ca.astrogrowth.publishing.LinkedInStatus;
import ca.astrogrowth.ui.engagement.Trend;
import ca.astrogrowth.ui.kit.CampaignRow;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads the dashboard from the services. */
@Component
class DashboardReader {

    private static final int MOST_CAMPAIGNS = 5;
    private static final int MOST_CONTENTS = 6;

    /** Where a content is that somebody said yes to. */
    private static final Set<ContentStatus> DECIDED = EnumSet.of(
            ContentStatus.WITH_CLIENT, ContentStatus.APPROVED, ContentStatus.SCHEDULED, ContentStatus.PUBLISHED);

    private final Figures figures;
    private final Engagement engagement;
    private final Campaigns campaigns;
    private final Contents contents;
    private final LinkedIn linkedIn;
    private final Workspace workspace;

    DashboardReader(
            Figures figures,
            Engagement engagement,
            Campaigns campaigns,
            Contents contents,
            LinkedIn linkedIn,
            Workspace workspace) {
        this.workspace = workspace;
        this.figures = figures;
        this.engagement = engagement;
        this.campaigns = campaigns;
        this.contents = contents;
        this.linkedIn = linkedIn;
    }

    private static boolean isAnyDecided(Map<ContentStatus, Long> counts) {
        return DECIDED.stream().anyMatch(counts::containsKey);
    }

    Dashboard read() {
        Standing standing = figures.standing(engagement.lastDays(Period.USUAL_DAYS));
        Map<ContentStatus, Long> counts = contents.counts();
        LinkedInStatus connected = linkedIn.status();
        return new Dashboard(
                standing,
                Trend.read(engagement, standing.engagement(), null),
                CampaignRow.of(campaigns.active(MOST_CAMPAIGNS), figures),
                contents.list(ContentFilter.of(ContentStatus.PENDING), Window.first(MOST_CONTENTS))
                        .items(),
                counts.getOrDefault(ContentStatus.WITH_CLIENT, 0L),
                connected,
                FirstSteps.of(
                        workspace.profile().phone() != null,
                        connected.state() == State.CONNECTED,
                        standing.overview().campaigns() > 0,
                        isAnyDecided(counts)));
    }
}
