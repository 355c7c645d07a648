package ca.astrogrowth.ui.dashboard;

import ca.astrogrowth.analytics.Figures.Overview;
import ca.astrogrowth.analytics.Standing;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.publishing.LinkedInStatus;
import ca.astrogrowth.ui.engagement.Trend;
import ca.astrogrowth.ui.kit.CampaignRow;
import java.util.List;

/** All that the dashboard shows, read at one moment. */
record Dashboard(
        Standing standing,
        Trend trend,
        List<CampaignRow> active,
        List<ContentView> waiting,
        long withClient,
        LinkedInStatus linkedIn,
        FirstSteps steps) {

    Overview figures() {
        return standing.overview();
    }
}
