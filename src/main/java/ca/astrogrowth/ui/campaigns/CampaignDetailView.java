package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.leads.LeadFilter;
import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.notifications.LiveUpdates;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Addresses;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Live;
import ca.astrogrowth.ui.kit.ScreenWidth;
import ca.astrogrowth.ui.kit.Toast;
import ca.astrogrowth.ui.kit.Visitor;
import ca.astrogrowth.ui.kit.Waiting;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One campaign as it runs: everything moves by itself. */
@Route(Links.CAMPAIGNS + "/:id")
@PermitAll
@Needs(Right.READ)
class CampaignDetailView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<Waiting.Row> SHAPES = List.of(
            new Waiting.Row("line", 1),
            new Waiting.Row("card", 1),
            new Waiting.Row("figure", 4),
            new Waiting.Row("card", 3));

    private final transient CampaignPageReader reader;
    private final transient CampaignParts.Shop shop;
    private final transient LiveUpdates updates;
    private final transient Visitor visitor;
    private @Nullable CampaignId id;
    private @Nullable CampaignBody body;
    private String title = "";

    CampaignDetailView(CampaignPageReader reader, CampaignParts.Shop shop, LiveUpdates updates, Visitor visitor) {
        this.reader = reader;
        this.shop = shop;
        this.updates = updates;
        this.visitor = visitor;
        addClassName("screen");
        ScreenWidth.follow(this, this::fit);
        Shortcuts.addShortcutListener(this, this::closeDrawer, Key.ESCAPE).listenOn(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<CampaignId> asked = Addresses.id(event).map(CampaignId::new).filter(reader::exists);
        LeadId open = LeadQuery.open(event);
        if (asked.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (open != null && !ScreenWidth.isWide()) {
            event.forwardTo(Links.lead(open));
            return;
        }
        if (!asked.get().equals(id) || body == null) {
            id = asked.get();
            layOut(id, LeadQuery.of(event)).open(open);
        } else {
            body.filter(LeadQuery.of(event));
            body.open(open);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }

    private CampaignBody layOut(CampaignId campaign, LeadFilter filter) {
        removeAll();
        CampaignBody shown = new CampaignBody(
                new CampaignParts(shop, campaign, visitor.who().tenant()), filter, ScreenWidth.isWide());
        Waiting place = new Waiting(shown, SHAPES);
        add(Actions.backLink(getTranslation("nav.campaigns"), Links.CAMPAIGNS), place, shown);
        Live<Optional<CampaignPage>> live = Live.behind(
                place,
                shown,
                updates,
                visitor.who().tenant(),
                () -> reader.read(campaign, shown),
                page -> page.ifPresentOrElse(known -> show(shown, known), this::leave));
        shown.reads(live::now);
        body = shown;
        return shown;
    }

    private void show(CampaignBody shown, CampaignPage page) {
        title = page.campaign().name();
        shown.show(page);
    }

    /** Somebody deleted it while this screen showed it. */
    private void leave() {
        getUI().ifPresent(ui -> {
            Toast.failed(getTranslation("campaign.gone"));
            ui.navigate(Links.CAMPAIGNS);
        });
    }

    private void closeDrawer() {
        if (body != null) {
            body.close();
        }
    }

    /** The window became wide enough for a grid, or too narrow. */
    private void fit(boolean wide) {
        if (body != null && id != null && body.isWide() != wide) {
            layOut(id, body.filter());
        }
    }
}
