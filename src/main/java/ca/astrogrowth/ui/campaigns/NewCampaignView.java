package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.leads.Leads;
import ca.astrogrowth.metering.Estimates;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Toast;
import ca.astrogrowth.ui.kit.WizardTrail;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** A new campaign in three questions. The address has the answers; Enter goes on, Escape goes back. */
@Route(Links.NEW_CAMPAIGN)
@PermitAll
@Needs(Right.WRITE)
class NewCampaignView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Campaigns campaigns;
    private final NameStep name = new NameStep();
    private final TradeStep trade = new TradeStep();
    private final PlaceStep place;
    private final List<CampaignStep> steps;
    private final WizardTrail trail = new WizardTrail("wizard.name.step", "wizard.trade.step", "wizard.place.step");
    private final Button back = Actions.plain(Glyph.ARROW_LEFT, getTranslation("action.previous"), this::back);
    private final Button next = Actions.primary(Glyph.ARROW_RIGHT, getTranslation("action.next"), this::next);
    private final Button launch = Actions.primary(Glyph.SEND, getTranslation("action.launch"), this::next);
    private int at;
    private boolean launched;

    NewCampaignView(Campaigns campaigns, Leads leads, Estimates estimates) {
        this.campaigns = campaigns;
        addClassNames("screen", "wizard");
        place = new PlaceStep(leads, target -> estimates.of(trade.trade().orElseThrow(), target));
        steps = List.of(name, trade, place);
        steps.forEach(step -> step.setVisible(false));
        next.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        launch.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, this::escape, Key.ESCAPE).listenOn(this);
        next.setIconAfterText();
        launch.setDisableOnClick();
        Div buttons = new Div(back, next, launch);
        buttons.addClassName("wizard-buttons");
        Div card = new Div(name, trade, place, buttons);
        card.addClassNames("card", "wizard-card");
        add(
                Actions.backLink(getTranslation("nav.campaigns"), Links.CAMPAIGNS),
                new H1(getTranslation("wizard.title")),
                trail,
                card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        WizardAnswers asked = WizardAnswers.like(event)
                .flatMap(campaigns::find)
                .map(like -> WizardAnswers.copyOf(like, copied(like)))
                .orElseGet(() -> WizardAnswers.of(event));
        name.fill(asked.name());
        trade.fill(asked.industry(), asked.trade());
        place.fill(asked.city(), asked.target());
        go(reachable(asked.step()));
    }

    /** « Restaurants (copie) », as far as a name may go. */
    private String copied(CampaignView like) {
        String mark = getTranslation("wizard.copy");
        String kept = like.name();
        int room = NewCampaign.LONGEST_NAME - mark.length() - 1;
        return (kept.length() > room ? kept.substring(0, room) : kept) + " " + mark;
    }

    /** No question is asked before those in front of it are answered well. */
    private int reachable(int wanted) {
        int step = 0;
        while (step < wanted && steps.get(step).isAnswered()) {
            step++;
        }
        return step;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("wizard.title"));
    }

    private void go(int step) {
        at = step;
        steps.forEach(each -> each.setVisible(each == steps.get(at)));
        trail.show(at);
        back.setVisible(at > 0);
        next.setVisible(at < steps.size() - 1);
        launch.setVisible(at == steps.size() - 1);
        steps.get(at).begin();
    }

    /** To another question, with all answers in the address. */
    private void visit(int step) {
        getUI().ifPresent(
                        ui -> ui.navigate(Links.NEW_CAMPAIGN, answers().at(step).query()));
    }

    private WizardAnswers answers() {
        return new WizardAnswers(
                at, name.name(), trade.trade().orElse(null), trade.words(), place.city(), place.wanted());
    }

    private void back() {
        visit(at - 1);
    }

    private void escape() {
        if (at > 0) {
            back();
        } else if (answers().equals(WizardAnswers.NONE)) {
            leave();
        } else {
            new AskDialog("wizard.leave", this::leave).open();
        }
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.navigate(Links.CAMPAIGNS));
    }

    private void next() {
        if (launched) {
            return;
        }
        launch.setEnabled(true);
        if (!steps.get(at).check()) {
            return;
        }
        if (at < steps.size() - 1) {
            visit(at + 1);
        } else {
            launched = true;
            launch();
        }
    }

    private void launch() {
        CampaignView campaign = campaigns.create(new NewCampaign(
                name.name(), trade.trade().orElseThrow(), trade.words(), place.locality(), place.targetLeads()));
        campaigns.launch(campaign.id());
        Toast.done(getTranslation("campaign.launched"));
        getUI().ifPresent(ui -> ui.navigate(Links.campaign(campaign.id())));
    }
}
