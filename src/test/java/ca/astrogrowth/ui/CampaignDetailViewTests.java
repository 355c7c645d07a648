package ca.astrogrowth.ui;

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
import ca.astrogrowth.common.Money;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CampaignDetailViewTests extends ScreenFixture {

    @Test
    void aLeadKeepsItsPlaceOnScreenWhileOthersArrive() {
        CampaignView campaign = open(CampaignState.SCRAPING, 1);
        Anchor shown = _get(Anchor.class, spec -> spec.withText("Commerce 1"));
        found(campaign, 3);

        somethingChanged();

        assertThat(_find(Anchor.class)).contains(shown);
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Commerce 2", "Commerce 3");
    }

    @Test
    void saysInASentenceHowFarItIs() {
        CampaignView campaign = open(CampaignState.SCRAPING, 1);
        when(figures.of(campaign.id())).thenReturn(new CampaignFigures(23, 0, 0, 0));

        somethingChanged();

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Nous cherchons des prospects à Montréal\u00a0: 23 trouvés sur 50 visés.");
    }

    @Test
    void saysWhyItStoppedAndStartsAgain() {
        CampaignView campaign = open(CampaignState.FAILED, 0);

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("La campagne s’est arrêtée pour une raison inconnue."));
        _click(_get(Button.class, spec -> spec.withText("Reprendre la campagne")));
        verify(campaigns).resume(campaign.id());
    }

    @Test
    void saysWhatItCostAndWhereItStops() {
        open(CampaignState.SCRAPING, 1);
        assertThat(paragraphs()).contains("0,84\u00a0$ dépensés sur 10\u00a0$");
    }

    @Test
    void atItsOwnCapOneButtonAddsMoneyOnceItsMeaningIsAgreedTo() {
        CampaignView campaign = open(CampaignState.PAUSED, 3);
        assertThat(_get(H2.class, spec -> spec.withText("Cette campagne a atteint son plafond de dépenses.")))
                .isNotNull();
        assertThat(_find(Button.class, spec -> spec.withText("Reprendre"))).isEmpty();
        press("Ajouter 5\u00a0$ et reprendre");
        verify(meter, never()).raise(any(), any());
        assertThat(paragraphs()).anyMatch(text -> text.contains("passera de 10\u00a0$ à 15\u00a0$"));

        _click(_find(Button.class, spec -> spec.withText("Ajouter 5\u00a0$ et reprendre"))
                .getLast());
        verify(meter).raise(campaign.id().value(), Money.dollars(5));
        verify(campaigns).resume(campaign.id());
    }

    @Test
    void whoComesSecondRaisesNothing() {
        CampaignView campaign = open(CampaignState.PAUSED, 3);
        press("Ajouter 5\u00a0$ et reprendre");
        CampaignView running =
                Given.campaign(1, "Restaurants", Industry.RESTAURANT, "Montréal", CampaignState.SCRAPING);
        when(campaigns.find(campaign.id())).thenReturn(Optional.of(running));
        _click(_find(Button.class, spec -> spec.withText("Ajouter 5\u00a0$ et reprendre"))
                .getLast());
        verify(meter, never()).raise(any(), any());
    }

    @Test
    void atTheMonthsCapItSaysWhenToComeBack() {
        CampaignView paused = Given.pausedForTheMonth();
        when(campaigns.find(paused.id())).thenReturn(Optional.of(paused));
        go("campagnes/" + paused.id());
        assertThat(paragraphs()).anyMatch(text -> text.contains("le 1er du mois prochain"));
        assertThat(_find(Button.class, spec -> spec.withText("Ajouter 5\u00a0$ et reprendre")))
                .isEmpty();
        press("Reprendre");
        verify(campaigns).resume(paused.id());
    }

    @Test
    void looksForMoreAtAnEstimatedCost() {
        CampaignView campaign = open(CampaignState.COMPLETED, 3);
        press("Générer plus de prospects");
        RadioButtonGroup<Integer> counts = counts();
        assertThat(counts.getListDataView().getItems()).containsExactly(10, 25, 50, 100);
        _setValue(counts, 50);
        assertThat(paragraphs())
                .contains(
                        "Coût estimé\u00a0: environ 1,50\u00a0$. Il reste 9,17\u00a0$ avant le plafond de la campagne.");
        press("Lancer la recherche");
        verify(campaigns).more(campaign.id(), 50);
    }

    @Test
    void offersMoreOnlyOnceItHasItsLeads() {
        for (CampaignState state : List.of(CampaignState.DRAFT, CampaignState.SCRAPING, CampaignState.PAUSED)) {
            open(state, 1);
            assertThat(_find(Button.class, spec -> spec.withText("Générer plus de prospects")))
                    .isEmpty();
            go("campagnes");
        }
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Integer> counts() {
        return _get(RadioButtonGroup.class);
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private CampaignView open(CampaignState state, int leadsFound) {
        CampaignView campaign = Given.campaign(1, "Restaurants", Industry.RESTAURANT, "Montréal", state);
        when(campaigns.find(campaign.id())).thenReturn(Optional.of(campaign));
        found(campaign, leadsFound);
        go("campagnes/" + campaign.id());
        return campaign;
    }

    private void found(CampaignView campaign, int count) {
        List<LeadView> some = java.util.stream.IntStream.range(0, count)
                .mapToObj(n -> Given.lead(campaign.id(), count - n, "Commerce " + (count - n), 80))
                .toList();
        when(leads.of(any(), any(), any())).thenReturn(new Slice<>(some, null));
    }
}
