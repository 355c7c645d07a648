package ca.astrogrowth.ui.dashboard;

import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.notifications.LiveUpdates;
import ca.astrogrowth.ui.engagement.FigureEntry;
import ca.astrogrowth.ui.engagement.TrendCard;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.Decisions;
import ca.astrogrowth.ui.kit.EmptyState;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Live;
import ca.astrogrowth.ui.kit.PageHeader;
import ca.astrogrowth.ui.kit.Visitor;
import ca.astrogrowth.ui.kit.Waiting;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The first screen: how things stand, what runs, and what waits for a decision. */
@Route(Links.DASHBOARD)
@PermitAll
@Needs(Right.READ)
class DashboardView extends Div implements HasDynamicTitle {

    /** Where on the page. */
    static final String ENGAGEMENT = "engagement";

    private static final List<Waiting.Row> SHAPES =
            List.of(new Waiting.Row("figure", 4), new Waiting.Row("picture", 3), new Waiting.Row("card", 3));

    private final LinkedInBanner banner = new LinkedInBanner();
    private final FirstStepsCard steps = new FirstStepsCard();
    private final OverviewFigures figures = new OverviewFigures();
    private final TrendCard engagement;
    private final ActiveCampaigns active = new ActiveCampaigns();
    private final WaitingContents waiting;
    private final EmptyState nothingYet;

    DashboardView(
            DashboardReader reader, Decisions decisions, FigureEntry entry, LiveUpdates updates, Visitor visitor) {
        addClassName("screen");
        SignedIn who = visitor.who();
        Div body = new Div();
        body.addClassName("screen-body");
        Waiting place = new Waiting(body, SHAPES);
        Live<Dashboard> live = Live.behind(place, this, updates, who.tenant(), reader::read, this::show);
        engagement = TrendCard.wide(entry, live::now);
        waiting = new WaitingContents(decisions, live::now);
        nothingYet = new EmptyState("empty-campaigns", "dashboard.empty", newCampaign());
        engagement.setId(ENGAGEMENT);
        body.add(banner, steps, figures, nothingYet, waiting, active, engagement);
        add(
                new PageHeader(
                        getTranslation("dashboard.hello", who.firstName()),
                        getTranslation("dashboard.lead"),
                        newCampaign()),
                place,
                body);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("nav.dashboard"));
    }

    private void show(Dashboard dashboard) {
        boolean started = dashboard.figures().campaigns() > 0;
        banner.show(dashboard.linkedIn());
        steps.show(dashboard.steps());
        figures.show(dashboard.standing());
        engagement.setVisible(started);
        engagement.show(dashboard.trend());
        nothingYet.setVisible(!started);
        active.setVisible(started);
        waiting.setVisible(started);
        active.show(dashboard.active());
        waiting.show(dashboard.waiting(), dashboard.figures().waiting(), dashboard.withClient());
    }

    private Anchor newCampaign() {
        Anchor link = Allowed.only(
                Right.WRITE,
                Actions.primaryLink(Glyph.PLUS, getTranslation("action.new_campaign"), Links.NEW_CAMPAIGN));
        link.addClassName("button-big");
        return link;
    }
}
