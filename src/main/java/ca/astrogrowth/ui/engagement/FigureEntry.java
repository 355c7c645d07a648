package ca.astrogrowth.ui.engagement;

import ca.astrogrowth.analytics.Engagement;
import ca.astrogrowth.analytics.EngagementDesk;
import ca.astrogrowth.analytics.PostEngagement;
import org.springframework.stereotype.Component;

/** Where people say what they read on LinkedIn: of one post by hand, or of many in a list. */
@Component
public class FigureEntry {

    private final EngagementDesk desk;
    private final Engagement engagement;

    FigureEntry(EngagementDesk desk, Engagement engagement) {
        this.desk = desk;
        this.engagement = engagement;
    }

    /** @param changed what to do once figures were taken */
    public void type(PostEngagement post, Runnable changed) {
        new EntryDialog(desk, post, engagement.lastDays(1).to(), engagement.zone(), changed).open();
    }

    public void bring(Runnable changed) {
        new FigureListDialog(desk, changed).open();
    }
}
