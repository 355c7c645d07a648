package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.analytics.CampaignFigures;
import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.leads.LeadProgress;
import ca.astrogrowth.ui.kit.Button;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an owner does with a campaign, and what it tells of itself. */
class CampaignStopsTests extends ScreenFixture {

    @Test
    void aPauseSaysFirstWhatItMeans() {
        CampaignView campaign = open(CampaignState.SCRAPING);
        when(campaigns.pause(campaign.id())).thenReturn(paused());
        press("Mettre en pause");
        verify(campaigns, never()).pause(any());

        _click(_find(Button.class, spec -> spec.withText("Mettre en pause")).getLast());

        verify(campaigns).pause(campaign.id());
        assertThat(toast()).contains("La campagne est en pause.");
    }

    @Test
    void whoPausesTooLateIsToldThatNothingWasPaused() {
        CampaignView campaign = open(CampaignState.GENERATING);
        when(campaigns.pause(campaign.id()))
                .thenReturn(
                        Given.campaign(1, "Restaurants", Industry.RESTAURANT, "Montréal", CampaignState.PUBLISHING));
        press("Mettre en pause");

        _click(_find(Button.class, spec -> spec.withText("Mettre en pause")).getLast());

        assertThat(toast()).contains("Il n’y avait plus rien à mettre en pause");
    }

    @Test
    void whatAPersonPausedGoesOnAtOneTouch() {
        CampaignView campaign = paused();
        when(campaigns.find(campaign.id())).thenReturn(Optional.of(campaign));
        go("campagnes/" + campaign.id());
        assertThat(_get(H2.class, spec -> spec.withText("Vous avez mis la campagne en pause.")))
                .isNotNull();

        press("Reprendre");

        verify(campaigns).resume(campaign.id());
        verify(meter, never()).raise(any(), any());
    }

    @Test
    void actionsThatMakeNoSenseAreNotThere() {
        open(CampaignState.COMPLETED);

        _assertNone(Button.class, spec -> spec.withText("Mettre en pause"));
        _assertNone(Button.class, spec -> spec.withText("Générer les contenus"));
        _assertNone(Button.class, spec -> spec.withText("Lancer la campagne"));
    }

    @Test
    void writesWhatIsMissingOnceItIsAgreedTo() {
        when(figures.of(any())).thenReturn(new CampaignFigures(12, 9, 0, 9));
        when(contents.leads(any())).thenReturn(9L);
        CampaignView campaign = open(CampaignState.COMPLETED);
        press("Générer les contenus");
        verify(editor, never()).generateMissing(any());

        press("Écrire 3 contenus");

        verify(editor).generateMissing(campaign.id());
    }

    @Test
    void onlyItsNameDeletesACampaign() {
        CampaignView campaign = open(CampaignState.PUBLISHING);
        menu("Supprimer");
        Button delete = _get(Button.class, spec -> spec.withText("Supprimer la campagne"));
        assertThat(delete.isEnabled()).isFalse();
        TextField typed =
                _get(TextField.class, spec -> spec.withLabel("Pour confirmer, écrivez «\u00a0Restaurants\u00a0»"));
        _setValue(typed, "Restaurant");
        assertThat(delete.isEnabled()).isFalse();
        verify(campaigns, never()).delete(any());

        _setValue(typed, "restaurants ");
        _click(delete);

        verify(campaigns).delete(campaign.id());
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("campagnes");
    }

    @Test
    void isRenamed() {
        CampaignView campaign = open(CampaignState.PUBLISHING);
        menu("Renommer");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nom de la campagne")), " Bistros ");

        press("Enregistrer");

        verify(campaigns).rename(campaign.id(), "Bistros");
    }

    @Test
    void aCopyBeginsWithItsAnswers() {
        open(CampaignState.PUBLISHING);

        menu("Dupliquer");

        assertThat(_get(TextField.class).getValue()).isEqualTo("Restaurants (copie)");
    }

    @Test
    void whoLooksAtACampaignThatSomebodyDeletesIsTakenToTheList() {
        CampaignView campaign = open(CampaignState.PUBLISHING);
        when(campaigns.find(campaign.id())).thenReturn(Optional.empty());

        somethingChanged();

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("campagnes");
    }

    @Test
    void tellsWhatHappenedWhatHappensAndWhatComes() {
        when(figures.of(any())).thenReturn(new CampaignFigures(20, 5, 0, 0));
        when(leads.progress(any())).thenReturn(new LeadProgress(20, 20, 12));
        open(CampaignState.GENERATING);

        assertThat(story()).element(1).isEqualTo("done Fait\u00a0: 20 prospects trouvés à Montréal");
        assertThat(story())
                .contains(
                        "now En cours\u00a0: Nous lisons leurs sites Web et cherchons leurs courriels\u00a0: 12 sur 20",
                        "now En cours\u00a0: Rédaction\u00a0: 5 contenus commencés sur 20",
                        "later À venir\u00a0: Ensuite\u00a0: vous approuvez ce qui vous plaît");
    }

    @Test
    void saysInTheStoryWhatAPauseHolds() {
        CampaignView campaign = paused();
        when(campaigns.find(campaign.id())).thenReturn(Optional.of(campaign));
        when(leads.progress(any())).thenReturn(new LeadProgress(7, 0, 0));
        go("campagnes/" + campaign.id());

        assertThat(story())
                .contains("waiting En attente\u00a0: Recherche en pause à Laval\u00a0: 7 trouvés sur 50 visés");
    }

    private static List<String> story() {
        OrderedList timeline = _get(OrderedList.class, spec -> spec.withClasses("timeline"));
        return LocatorJ._find(timeline, ListItem.class).stream()
                .map(item -> item.getElement().getAttribute("data-moment") + " "
                        + String.join(
                                " ",
                                LocatorJ._find(item, Span.class).stream()
                                        .map(Span::getText)
                                        .toList()))
                .toList();
    }

    private static CampaignView paused() {
        CampaignView month = Given.pausedForTheMonth();
        return new CampaignView(
                month.id(),
                month.name(),
                month.industry(),
                null,
                month.locality(),
                month.targetLeads(),
                month.state(),
                month.stage(),
                null,
                "pause.person",
                month.createdAt(),
                null);
    }

    private CampaignView open(CampaignState state) {
        CampaignView campaign = Given.campaign(1, "Restaurants", Industry.RESTAURANT, "Montréal", state);
        when(campaigns.find(campaign.id())).thenReturn(Optional.of(campaign));
        go("campagnes/" + campaign.id());
        return campaign;
    }

    private static void menu(String item) {
        MenuItem wanted = _find(ContextMenu.class).getFirst().getItems().stream()
                .filter(each -> each.getElement().getTextRecursively().equals(item))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(wanted, new ClickEvent<>(wanted));
    }

    private static void press(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getFirst());
    }
}
