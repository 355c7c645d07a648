package ca.astrogrowth.ui.engagement;

import ca.astrogrowth.analytics.Engagement;
import ca.astrogrowth.analytics.EngagementDesk;
import ca.astrogrowth.analytics.PostEngagement;
import org.springframework.stereotype.Component;

/** {@link FigureEntry} in dialogs. */
@Component
class FigureDialogs implements FigureEntry {

    private final EngagementDesk desk;
    private final Engagement engagement;

    FigureDialogs(EngagementDesk desk, Engagement engagement) {
        this.desk = desk;
        this.engagement = engagement;
    }

    @Override
    public void type(PostEngagement post, Runnable changed) {
        new EntryDialog(desk, post, engagement.lastDays(1).to(), engagement.zone(), changed).open();
    }

    @Override
    public void bring(Runnable changed) {
        new FigureListDialog(desk, changed).open();
    }
}
