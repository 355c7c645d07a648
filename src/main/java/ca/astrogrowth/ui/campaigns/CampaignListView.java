package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.analytics.Figures;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.notifications.LiveUpdates;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Addresses;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.CampaignCard;
import ca.astrogrowth.ui.kit.CampaignRow;
import ca.astrogrowth.ui.kit.EmptyState;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.KeyedList;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Live;
import ca.astrogrowth.ui.kit.More;
import ca.astrogrowth.ui.kit.PageHeader;
import ca.astrogrowth.ui.kit.Visitor;
import ca.astrogrowth.ui.kit.Waiting;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** All campaigns, newest first, or those in a state. */
@Route(Links.CAMPAIGNS)
@PermitAll
@Needs(Right.READ)
class CampaignListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 12;
    private static final List<Waiting.Row> SHAPES = List.of(new Waiting.Row("card", 6));
    private static final String STATE = "etat";

    private final transient Campaigns campaigns;
    private final transient Figures figures;
    private final Nav choices = new Nav();
    private final KeyedList<CampaignRow, CampaignCard> list =
            new KeyedList<>(row -> row.campaign().id(), row -> new CampaignCard(row.campaign()), CampaignCard::show);
    private final Live<Slice<CampaignRow>> live;
    private final More more;
    private final EmptyState empty;
    private final EmptyState nothing;
    private volatile CampaignChoice choice = CampaignChoice.ALL;

    CampaignListView(Campaigns campaigns, Figures figures, LiveUpdates updates, Visitor visitor) {
        this.campaigns = campaigns;
        this.figures = figures;
        addClassName("screen");
        choices.addClassName("chip-links");
        choices.setAriaLabel(getTranslation("campaigns.filter"));
        list.addClassName("campaign-list");
        Div body = new Div();
        body.addClassName("screen-body");
        Waiting place = new Waiting(body, SHAPES);
        live = Live.behind(place, this, updates, visitor.who().tenant(), this::read, this::show);
        more = new More(PAGE, live::now);
        empty = new EmptyState("empty-campaigns", "campaigns.empty", newCampaign());
        nothing = new EmptyState(
                "empty-campaigns",
                "campaigns.nothing",
                Actions.quietLink(getTranslation("campaigns.filter.all"), Links.CAMPAIGNS));
        body.add(choices, empty, nothing, list, more);
        add(
                new PageHeader(getTranslation("nav.campaigns"), getTranslation("campaigns.lead"), newCampaign()),
                place,
                body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignChoice asked = CampaignChoice.of(Addresses.query(event, STATE).orElse(""));
        boolean other = asked != choice;
        choice = asked;
        if (other && isAttached()) {
            more.reset();
            live.now();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("nav.campaigns"));
    }

    private Slice<CampaignRow> read() {
        Slice<CampaignView> some = more.read(window -> campaigns.list(choice.states(), window));
        return new Slice<>(CampaignRow.of(some.items(), figures), some.next());
    }

    private void show(Slice<CampaignRow> rows) {
        boolean none = rows.items().isEmpty();
        list.show(rows.items());
        empty.setVisible(none && choice == CampaignChoice.ALL);
        nothing.setVisible(none && choice != CampaignChoice.ALL);
        choices.setVisible(!empty.isVisible());
        choices.removeAll();
        for (CampaignChoice each : CampaignChoice.values()) {
            choices.add(chip(each));
        }
        more.show(rows);
    }

    private Anchor chip(CampaignChoice each) {
        String path = each == CampaignChoice.ALL ? Links.CAMPAIGNS : Links.CAMPAIGNS + "?" + STATE + "=" + each.code();
        Anchor chip = Links.to(path, new Span(getTranslation("campaigns.filter." + each.code())));
        if (each == choice) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    private Anchor newCampaign() {
        return Allowed.only(
                Right.WRITE,
                Actions.primaryLink(Glyph.PLUS, getTranslation("action.new_campaign"), Links.NEW_CAMPAIGN));
    }
}
