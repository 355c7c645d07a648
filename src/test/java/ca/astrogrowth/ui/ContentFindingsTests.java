package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.content.ContentDetails;
import ca.astrogrowth.content.ContentNotPendingException;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** What a content's page says was found, and what it leads to. */
class ContentFindingsTests extends ScreenFixture {

    @Test
    void namesWhatBlocksWithTheWordsAndTheArticle() {
        open(GivenContent.blocked());

        assertThat(page())
                .contains("Un superlatif ne peut pas être prouvé", "«\u00a0la meilleure table\u00a0»")
                .contains("Un restaurant ne peut pas annoncer de l’alcool gratuit ou au rabais.", "art. 2");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("contenus/" + GivenContent.TWIN);
    }

    @Test
    void hidesWhatHasNothingToSay() {
        open(Given.details(GivenContent.of(ContentStatus.PENDING, null)));

        assertThat(_find(H2.class)).extracting(H2::getText).doesNotContain("Ce qui bloque", "Français", "Versions");
    }

    @Test
    void putsTheCorrectionThatIsTouched() {
        ContentView content = open(GivenContent.remarked(ContentStatus.PENDING));

        _click(_get(Button.class, spec -> spec.withText("depuis 10 ans")));

        verify(editor).correct(content.id(), content.version(), List.of(GivenContent.HOOK_REMARK_FIRST));
    }

    @Test
    void correctsAllThatDoNotOverlap() {
        ContentView content = open(GivenContent.remarked(ContentStatus.PENDING));

        _click(_get(Button.class, spec -> spec.withText("Tout corriger")));

        verify(editor)
                .correct(
                        content.id(),
                        content.version(),
                        List.of(GivenContent.HOOK_REMARK_FIRST, GivenContent.BODY_REMARK_FIRST));
    }

    @Test
    void offersNoCorrectionOfWhatIsOut() {
        open(GivenContent.remarked(ContentStatus.PUBLISHED));

        assertThat(page()).contains("Écrivez le nombre en chiffres.");
        _assertNone(Button.class, spec -> spec.withText("depuis 10 ans"));
        _assertNone(Button.class, spec -> spec.withText("Tout corriger"));
    }

    @Test
    void readsAgainWhenSomebodyWasFasterThanTheCorrection() {
        ContentDetails details = GivenContent.remarked(ContentStatus.PENDING);
        ContentView content = open(details);
        ContentNotPendingException late = Mockito.mock();
        when(late.status()).thenReturn(ContentStatus.REJECTED);
        when(editor.correct(content.id(), content.version(), List.of(GivenContent.HOOK_REMARK_FIRST)))
                .thenThrow(late);
        when(editor.details(content.id()))
                .thenReturn(Optional.of(Given.details(GivenContent.of(ContentStatus.REJECTED, null))));

        _click(_get(Button.class, spec -> spec.withText("depuis 10 ans")));

        _assertNone(Button.class, spec -> spec.withText("Approuver"));
    }

    @Test
    void showsWhatEachClaimRestsOn() {
        ContentDetails details = GivenContent.claiming();
        open(details);

        assertThat(page())
                .contains("Quartier\u00a0: Plateau-Mont-Royal", "Secteur\u00a0: Restaurants")
                .contains("Aucun renseignement ne le prouve");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("prospects/" + details.content().lead());
    }

    @Test
    void comparesAnEarlierTextWordByWordAndTakesItBack() {
        ContentView content = open(GivenContent.edited());

        _click(_get(Button.class, spec -> spec.withText("Comparer")));

        assertThat(_find(HtmlContainer.class).stream()
                        .map(each -> each.getElement())
                        .filter(each -> List.of("ins", "del").contains(each.getTag()))
                        .map(each -> each.getTag() + " " + each.getTextRecursively()))
                .containsExactly("del Retiré\u00a0: vingt", "ins Ajouté\u00a0: dix");
        _click(_get(Button.class, spec -> spec.withText("Reprendre ce texte")));
        verify(editor).restore(content.id(), content.version(), 1);
    }

    @Test
    void saysWhyItIsHeldBack() {
        open(Given.details(GivenContent.of(ContentStatus.PENDING, "hold.closed")));

        assertThat(page()).contains("Pourquoi ce contenu est retenu", "Ce commerce est fermé");
    }

    @Test
    void saysThatTheOldTextStandsWhenTheNewOneCouldNotBeHad() {
        open(Given.details(GivenContent.of(ContentStatus.PENDING, "failure.gemini.truncated")));

        assertThat(page()).contains("La nouvelle version n’a pas pu être faite", "Le texte reçu était coupé");
    }

    @Test
    void showsTheOldTextWhileAnotherIsBeingWritten() {
        open(Given.details(GivenContent.of(ContentStatus.DRAFT, null)));

        assertThat(page()).contains("Une nouvelle version est en rédaction", "fait vibrer la rue Saint-Denis");
    }

    @Test
    void namesTheReasonsOfARejection() {
        open(Given.details(GivenContent.rejected()));

        assertThat(page()).contains("Le ton ne convient pas", "Trop long", "Pas comme ça");
    }

    @Test
    void leadsFromOneVariantToTheOther() {
        ContentView other = GivenContent.variant(2);
        when(contents.about(other.lead())).thenReturn(List.of(other, GivenContent.of(ContentStatus.PENDING, null)));
        open(Given.details(GivenContent.of(ContentStatus.PENDING, null)));

        assertThat(_find(Anchor.class).stream()
                        .filter(link -> link.getElement().getTextRecursively().startsWith("Variante"))
                        .map(link -> link.getHref() + " " + link.getElement().getAttribute("aria-current")))
                .containsExactly(
                        "contenus/"
                                + GivenContent.of(ContentStatus.PENDING, null).id() + " page",
                        "contenus/" + other.id() + " null");
    }

    @Test
    void everyFactHasItsName() {
        assertThat(List.of("nom", "ville", "note", "auteur_site", "signature"))
                .allSatisfy(key -> assertThat(UI.getCurrent().getTranslation("fact." + key))
                        .doesNotContain("fact."));
    }

    private ContentView open(ContentDetails details) {
        ContentView content = details.content();
        when(contents.find(content.id())).thenReturn(Optional.of(content));
        when(editor.details(content.id())).thenReturn(Optional.of(details));
        go("contenus/" + content.id());
        return content;
    }

    private static String page() {
        return _get(Div.class, spec -> spec.withClasses("content-detail"))
                .getElement()
                .getTextRecursively();
    }
}
