package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.leads.LeadFilter;
import ca.astrogrowth.ui.engagement.FigureEntry;
import ca.astrogrowth.ui.engagement.TrendCard;
import ca.astrogrowth.ui.kit.Decisions;
import ca.astrogrowth.ui.kit.More;
import com.vaadin.flow.component.html.Div;

/** The parts of a campaign's page, top to bottom. */
class CampaignBody extends Div {

    private static final int LEADS = 15;
    private static final int CONTENTS = 8;

    private final CampaignActions actions;
    private final LeadActions leadActions;
    private final CampaignHeader header;
    private final PauseBanner pause;
    private final CampaignProgress progress = new CampaignProgress();
    private final CampaignFigureCards figures = new CampaignFigureCards();
    private final TrendCard engagement;
    private final CampaignTabs tabs;
    private final LeadList leads;
    private final CampaignContents contents;
    private final More moreLeads = new More(LEADS, this::read);
    private final More moreContents = new More(CONTENTS, this::read);
    private Runnable reads = () -> {};
    private volatile LeadFilter filter;

    CampaignBody(
            Decisions decisions,
            CampaignActions actions,
            LeadActions leadActions,
            FigureEntry entry,
            LeadFilter filter) {
        this.actions = actions;
        this.leadActions = leadActions;
        this.filter = filter;
        addClassName("campaign");
        header = new CampaignHeader(actions);
        pause = new PauseBanner(actions);
        engagement = TrendCard.compact(entry, this::read);
        contents = new CampaignContents(decisions, this::read);
        leads = new LeadList(new LeadFilters(leadActions::choose), leadActions, moreLeads);
        contents.add(moreContents);
        Div panels = new Div(leads, contents);
        panels.addClassName("campaign-panels");
        tabs = new CampaignTabs(panels);
        add(header, pause, progress, figures, engagement, tabs, panels);
    }

    /** @param again reads and shows the page again at once */
    void reads(Runnable again) {
        reads = again;
        actions.acts(again);
        leadActions.acts(again);
    }

    LeadFilter filter() {
        return filter;
    }

    /** Other leads are wanted: from the first page on, at once. */
    void filter(LeadFilter wanted) {
        if (!wanted.equals(filter)) {
            filter = wanted;
            moreLeads.reset();
            read();
        }
    }

    More moreLeads() {
        return moreLeads;
    }

    More moreContents() {
        return moreContents;
    }

    void show(CampaignPage page) {
        header.show(page.campaign(), page.spent());
        actions.show(page);
        pause.show(page);
        progress.show(page.campaign(), page.figures());
        figures.show(page.figures());
        engagement.setVisible(page.trend().summary().sources().posts() > 0);
        engagement.show(page.trend());
        tabs.show(page.figures());
        leads.show(page, filter);
        moreLeads.show(page.leads());
        contents.show(page.contents().items(), page.campaign());
        moreContents.show(page.contents());
    }

    private void read() {
        reads.run();
    }
}
