package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.leads.BadLeadException;
import ca.astrogrowth.leads.Coverage;
import ca.astrogrowth.leads.LeadFilter;
import ca.astrogrowth.leads.LeadFilter.Sort;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.leads.NewLead;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** The leads of a campaign, on its page. */
class LeadListTests extends ScreenFixture {

    private final CampaignView campaign =
            Given.campaign(1, "Restaurants", Industry.RESTAURANT, "Montréal", CampaignState.PUBLISHING);
    private final LeadView lead = Given.lead(campaign.id(), 1, "Chez Léonie", 80);

    @BeforeEach
    void aCampaignWithALead() {
        when(campaigns.find(campaign.id())).thenReturn(Optional.of(campaign));
        when(leads.of(any(), any(), any()))
                .thenAnswer(call -> new Slice<>(
                        "introuvable".equals(call.<LeadFilter>getArgument(1).words()) ? List.of() : List.of(lead),
                        null));
    }

    @Test
    void eachLeadLeadsToItsPageAndToItsTelephone() {
        open("");

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("prospects/" + lead.id(), "tel:+15145550101");
    }

    @Test
    void theAddressSaysWhichLeadsAreShown() {
        open("?q=l%C3%A9onie&courriel=oui&score=70&tri=potential");

        verify(leads).of(eq(campaign.id()), eq(new LeadFilter(70, true, null, "léonie", Sort.POTENTIAL)), any());
        assertThat(search().getValue()).isEqualTo("léonie");
        assertThat(chip("Avec courriel").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(sort().getValue()).isEqualTo(Sort.POTENTIAL);
    }

    @Test
    void anAddressThatSaysNonsenseShowsAll() {
        open("?score=9000&tri=magie&courriel=peut-%C3%AAtre");

        verify(leads).of(eq(campaign.id()), eq(LeadFilter.NONE), any());
    }

    @Test
    void chipsWordsAndOrderChooseTogether() {
        open("");

        _click(chip("Avec courriel"));
        _click(chip("Score\u00a0≥\u00a070"));
        _setValue(sort(), Sort.SCORE);
        _setValue(search(), " table ");

        verify(leads).of(eq(campaign.id()), eq(new LeadFilter(70, true, null, "table", Sort.SCORE)), any());
    }

    @Test
    void whenNothingMatchesTheFiltersGoAtATouch() {
        open("");
        _setValue(search(), "introuvable");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Rien ne correspond");

        _click(_get(Button.class, spec -> spec.withText("Effacer les filtres")));

        assertThat(search().getValue()).isEmpty();
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Chez Léonie");
        assertThat(_find(H2.class)).extracting(H2::getText).doesNotContain("Rien ne correspond");
    }

    @Test
    void aCampaignWithoutLeadsIsNotCalledFilteredAway() {
        doReturn(new Slice<>(List.of(), null)).when(leads).of(any(), any(), any());

        open("?tri=name");

        assertThat(_find(H2.class)).extracting(H2::getText).contains("Aucun prospect pour l’instant");
        _assertNone(NativeButton.class, spec -> spec.withText("Avec courriel"));
    }

    @Test
    void addsALeadOfWhichOnlyTheNameIsKnown() {
        doReturn(new Slice<>(List.of(), null)).when(leads).of(any(), any(), any());
        LeadView added = GivenLead.details(campaign.id(), null).lead();
        when(desk.add(any(), any())).thenReturn(added);
        when(leads.leadOf(added.id())).thenReturn(Optional.of(added.id()));
        when(leads.details(added.id())).thenReturn(Optional.of(GivenLead.details(campaign.id(), null)));
        open("");
        _click(_get(Button.class, spec -> spec.withText("Ajouter un prospect")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nom")), "Chez Léonie");

        _click(_get(Button.class, spec -> spec.withText("Ajouter")));

        verify(desk).add(campaign.id(), new NewLead(Map.of(Field.NAME, "Chez Léonie")));
        assertThat(_get(H1.class).getText()).isEqualTo("Chez Léonie");
    }

    @Test
    void aLeadWithoutANameIsNotAdded() {
        doReturn(new Slice<>(List.of(), null)).when(leads).of(any(), any(), any());
        BadLeadException bad = Mockito.mock();
        when(bad.field()).thenReturn(Field.NAME);
        when(bad.reason()).thenReturn("lead.invalid.name");
        when(desk.add(any(), any())).thenThrow(bad);
        open("");
        _click(_get(Button.class, spec -> spec.withText("Ajouter un prospect")));

        _click(_get(Button.class, spec -> spec.withText("Ajouter")));

        TextField name = _get(TextField.class, spec -> spec.withLabel("Nom"));
        assertThat(name.getErrorMessage()).isEqualTo("Donnez un nom à cette entreprise.");
    }

    @Test
    void saysHowMuchOfTheTerritoryWasSearched() {
        when(coverages.of(campaign.id())).thenReturn(Optional.of(new Coverage(42, 9, 1, 800, 80)));

        open("");

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains(
                        "42 zones fouillées · environ 80\u00a0% du territoire",
                        "9 zones restent à fouiller si vous voulez plus de prospects. Une zone est si dense que la"
                                + " recherche n’en montre qu’une partie.");
    }

    @Test
    void saysThatTheWholeTerritoryWasSearchedOnlyWhenItWas() {
        when(coverages.of(campaign.id())).thenReturn(Optional.of(new Coverage(42, 0, 0, 800, 100)));

        open("");

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("42 zones fouillées · tout le territoire");
    }

    private void open(String query) {
        go("campagnes/" + campaign.id() + query);
    }

    private static TextField search() {
        return _get(TextField.class, spec -> spec.withPlaceholder("Chercher un prospect"));
    }

    private static NativeButton chip(String text) {
        return _get(NativeButton.class, spec -> spec.withText(text));
    }

    @SuppressWarnings("unchecked")
    private static Select<Sort> sort() {
        return _get(Select.class);
    }
}
