package ca.astrogrowth.ui.dashboard;

import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.notifications.LiveUpdates;
import ca.astrogrowth.ui.engagement.FigureEntry;
import ca.astrogrowth.ui.engagement.TrendCard;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Decisions;
import ca.astrogrowth.ui.kit.EmptyState;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Live;
import ca.astrogrowth.ui.kit.PageHeader;
import ca.astrogrowth.ui.kit.Visitor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The first screen: how things stand, what runs, and what waits for a decision. */
@Route(Links.DASHBOARD)
@PermitAll
class DashboardView extends Div implements HasDynamicTitle {

    private final LinkedInBanner banner = new LinkedInBanner();
    private final OverviewFigures figures = new OverviewFigures();
    private final TrendCard engagement;
    private final ActiveCampaigns active = new ActiveCampaigns();
    private final WaitingContents waiting;
    private final EmptyState nothingYet;

    DashboardView(
            DashboardReader reader, Decisions decisions, FigureEntry entry, LiveUpdates updates, Visitor visitor) {
        addClassName("screen");
        SignedIn who = visitor.who();
        Live<Dashboard> live = Live.on(this, updates, who.tenant(), reader::read, this::show);
        engagement = TrendCard.wide(entry, live::now);
        waiting = new WaitingContents(decisions, live::now);
        nothingYet = new EmptyState("empty-campaigns", "dashboard.empty", newCampaign());
        String firstName = who.name().strip().split("\\s+", 2)[0];
        add(
                new PageHeader(
                        getTranslation("dashboard.hello", firstName), getTranslation("dashboard.lead"), newCampaign()),
                banner,
                figures,
                nothingYet,
                active,
                engagement,
                waiting);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("nav.dashboard"));
    }

    private void show(Dashboard dashboard) {
        boolean started = dashboard.figures().campaigns() > 0;
        banner.show(dashboard.linkedIn());
        figures.show(dashboard.standing());
        engagement.setVisible(started);
        engagement.show(dashboard.trend());
        nothingYet.setVisible(!started);
        active.setVisible(started);
        waiting.setVisible(started);
        active.show(dashboard.active());
        waiting.show(dashboard.waiting(), dashboard.figures().waiting());
    }

    private com.vaadin.flow.component.html.Anchor newCampaign() {
        return Actions.primaryLink(Glyph.PLUS, getTranslation("action.new_campaign"), Links.NEW_CAMPAIGN);
    }
}
