package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.leads.LeadFilter;
import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.ui.engagement.TrendCard;
import ca.astrogrowth.ui.kit.More;
import ca.astrogrowth.ui.leads.LeadDrawer;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** The parts of a campaign's page, top to bottom, and the lead that is looked at beside them. */
class CampaignBody extends Div {

    private static final int LEADS = 15;
    private static final int CONTENTS = 8;

    private final transient CampaignParts parts;
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
    private final boolean wide;
    private Runnable reads = () -> {};
    private @Nullable LeadDrawer drawer;
    private volatile LeadFilter filter;

    CampaignBody(CampaignParts parts, LeadFilter filter, boolean wide) {
        this.parts = parts;
        this.filter = filter;
        this.wide = wide;
        addClassName("campaign");
        actions = parts.actions();
        leadActions = parts.leadActions(this::filter);
        header = new CampaignHeader(actions);
        pause = new PauseBanner(actions);
        engagement = TrendCard.compact(parts.entry(), this::read);
        contents = new CampaignContents(parts.decisions(), this::read);
        contents.add(moreContents);
        leads = new LeadList(new LeadFilters(leadActions::choose), leadActions, moreLeads, wide ? grid() : null);
        Div panels = new Div(leads, contents);
        panels.addClassName("campaign-panels");
        tabs = new CampaignTabs(panels);
        add(header, pause, progress, figures, engagement, tabs, panels);
    }

    private LeadGrid grid() {
        return new LeadGrid(parts, filter, leadActions::choose, lead -> {
            leadActions.open(lead, filter);
            open(lead);
        });
    }

    /** @param again reads and shows the page again at once */
    void reads(Runnable again) {
        reads = again;
        actions.acts(again);
        leadActions.acts(again);
    }

    /** Whether there is room for a grid, which reads for itself what it shows. */
    boolean isWide() {
        return wide;
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

    /** Shows a lead beside the list. @param lead null for none */
    void open(@Nullable LeadId lead) {
        if (drawer != null && lead != null && drawer.isOf(lead)) {
            return;
        }
        if (drawer != null) {
            remove(drawer);
            drawer = null;
        }
        if (lead != null) {
            drawer = parts.drawer(lead, this::close);
            add(drawer);
        }
    }

    /** A person is done with it, or it is gone. */
    void close() {
        if (drawer != null) {
            open(null);
            leadActions.open(null, filter);
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
        progress.show(page);
        figures.show(page.figures());
        engagement.setVisible(page.trend().summary().sources().posts() > 0);
        engagement.show(page.trend());
        tabs.show(page.figures());
        leads.show(page, filter);
        moreLeads.show(page.leads());
        contents.show(page);
        moreContents.show(page.contents());
    }

    private void read() {
        reads.run();
    }
}
