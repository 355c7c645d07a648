package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.leads.Leads;
import ca.astrogrowth.metering.Estimates;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Toast;
import ca.astrogrowth.ui.kit.WizardStep;
import ca.astrogrowth.ui.kit.WizardTrail;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** A new campaign in three questions. */
@Route(Links.NEW_CAMPAIGN)
@PermitAll
class NewCampaignView extends Div implements HasDynamicTitle {

    private final transient Campaigns campaigns;
    private final NameStep name = new NameStep();
    private final TradeStep trade = new TradeStep();
    private final PlaceStep place;
    private final List<WizardStep> steps;
    private final WizardTrail trail = new WizardTrail("wizard.name.step", "wizard.trade.step", "wizard.place.step");
    private final Button back = Actions.plain(Glyph.ARROW_LEFT, getTranslation("action.previous"), this::back);
    private final Button next = Actions.primary(Glyph.ARROW_RIGHT, getTranslation("action.next"), this::next);
    private final Button launch = Actions.primary(Glyph.SEND, getTranslation("action.launch"), this::next);
    private int at;

    NewCampaignView(Campaigns campaigns, Leads leads, Estimates estimates) {
        this.campaigns = campaigns;
        addClassNames("screen", "wizard");
        place = new PlaceStep(leads, target -> estimates.of(trade.trade().orElseThrow(), target));
        steps = List.of(name, trade, place);
        next.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        launch.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        next.setIconAfterText(true);
        launch.setDisableOnClick(true);
        Div buttons = new Div(back, next, launch);
        buttons.addClassName("wizard-buttons");
        Div card = new Div(name, trade, place, buttons);
        card.addClassNames("card", "wizard-card");
        add(
                Actions.backLink(getTranslation("nav.campaigns"), Links.CAMPAIGNS),
                new H1(getTranslation("wizard.title")),
                trail,
                card);
        go(0);
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

    private void back() {
        go(at - 1);
    }

    private void next() {
        launch.setEnabled(true);
        if (!steps.get(at).check()) {
            return;
        }
        if (at < steps.size() - 1) {
            go(at + 1);
        } else {
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
