package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.content.ContentFilter;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.Obstacle;
import ca.astrogrowth.content.Place;
import ca.astrogrowth.content.StaleContentException;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.EmptyState;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class ContentListViewTests extends ScreenFixture {

    private final CampaignView campaign =
            Given.campaign(1, "Restaurants", Industry.RESTAURANT, "Montréal", CampaignState.PUBLISHING);

    @Test
    void readsItsFiltersFromTheAddress() {
        when(campaigns.list(any())).thenReturn(new Slice<>(List.of(campaign), null));

        go("contenus?statut=pending&campagne=" + campaign.id());

        verify(contents).list(new ContentFilter(campaign.id(), ContentStatus.PENDING, null), Window.first(12));
        assertThat(select("Filtrer par campagne").getValue()).isEqualTo(campaign);
        assertThat(current()).extracting(Anchor::getHref).asString().contains("statut=pending");
    }

    @Test
    void takesNoNoticeOfWhatTheAddressSaysBadly() {
        go("contenus?statut=perdu&campagne=42");

        verify(contents).list(ContentFilter.ALL, Window.first(12));
    }

    @Test
    void eachStatusIsALinkThatKeepsTheCampaign() {
        when(contents.counts(campaign.id())).thenReturn(Map.of(ContentStatus.PUBLISHED, 3L));

        go("contenus?campagne=" + campaign.id());

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("contenus?statut=published&campagne=" + campaign.id());
    }

    @Test
    void lengthensTheListAtATouch() {
        List<ContentView> page = IntStream.range(0, 12)
                .mapToObj(n -> Given.content(n, "Chez Léonie", ContentStatus.PENDING, 90))
                .toList();
        when(contents.list(any(), eq(Window.first(12)))).thenReturn(new Slice<>(page, "next"));
        go("contenus");

        _click(_get(Button.class, spec -> spec.withText("Afficher plus")));

        verify(contents).list(ContentFilter.ALL, Window.first(24));
    }

    @Test
    void theLeastScoreIsInTheAddressAndStaysWithTheStatus() {
        when(contents.counts()).thenReturn(Map.of(ContentStatus.PENDING, 4L));

        go("contenus?score=80");

        verify(contents).list(new ContentFilter(null, null, new Score(80)), Window.first(12));
        assertThat(slider().getProperty("value")).isEqualTo("80");
        assertThat(slider().getAttribute("aria-valuetext")).isEqualTo("80 et plus");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("contenus?statut=pending&score=80");
    }

    @Test
    void whatIsNoScoreCountsForNothing() {
        for (String score : List.of("0", "101", "dix", "-5")) {
            go("contenus?score=" + score);
        }

        verify(contents).list(ContentFilter.ALL, Window.first(12));
        assertThat(slider().getAttribute("aria-valuetext")).isEqualTo("Toutes");
    }

    @Test
    void wordsAreInTheAddressAndStayWithTheStatus() {
        go("contenus?statut=pending&q=cr%C3%A8me+br%C3%BBl%C3%A9e");

        verify(contents).list(new ContentFilter(null, ContentStatus.PENDING, null, "crème brûlée"), Window.first(12));
        assertThat(search().getValue()).isEqualTo("crème brûlée");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("contenus?statut=published&q=cr%C3%A8me+br%C3%BBl%C3%A9e");
    }

    @Test
    void wordsAreLookedForWhileTheyAreTyped() {
        go("contenus?score=70");

        _setValue(search(), "terrasse");

        verify(contents).list(new ContentFilter(null, null, new Score(70), "terrasse"), Window.first(12));
        _setValue(search(), "");
        verify(contents, times(2)).list(new ContentFilter(null, null, new Score(70)), Window.first(12));
    }

    @Test
    void nothingMatchingIsNotNothingYet() {
        go("contenus");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Pas encore de contenu");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("campagnes/nouvelle");

        go("contenus?q=introuvable");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Aucun contenu ne correspond");
        assertThat(_find(Anchor.class))
                .anyMatch(each -> each.getElement().getTextRecursively().equals("Effacer les filtres"));
    }

    @Test
    void eachContentOpensAsOneOfItsList() {
        ContentView content = Given.content(1, "Chez Léonie", ContentStatus.PENDING, 90);
        when(contents.list(any(), any())).thenReturn(new Slice<>(List.of(content), null));

        go("contenus?statut=pending");
        assertThat(hrefs()).contains("contenus/" + content.id() + "?statut=pending");

        go("contenus");
        assertThat(hrefs()).contains("contenus/" + content.id() + "?statut=tous");
    }

    @Test
    void whoComesBackFromAContentFindsAListLongEnough() {
        ContentView content = Given.content(1, "Chez Léonie", ContentStatus.PENDING, 90);
        when(contents.find(content.id())).thenReturn(Optional.of(content));
        when(contents.place(content.id(), ContentFilter.ALL)).thenReturn(new Place(31, 40, null, null));
        go("contenus/" + content.id() + "?statut=tous");

        go("contenus");

        verify(contents).list(ContentFilter.ALL, Window.first(31));
    }

    @Test
    void whatPassesByItselfHasAChipWhileThereIsAny() {
        when(contents.counts()).thenReturn(Map.of(ContentStatus.SCHEDULED, 2L));

        go("contenus");

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("contenus?statut=scheduled")
                .doesNotContain("contenus?statut=draft");
    }

    @Test
    void aContentThatIsToBeCheckedSaysSo() {
        ContentView plain = Given.content(1, "Chez Léonie", ContentStatus.PENDING, 90);
        ContentView doubtful = Given.doubtful(plain, Obstacle.of("number", "40 ans"), Obstacle.of("award", "primée"));
        when(contents.list(any(), any())).thenReturn(new Slice<>(List.of(doubtful), null));

        go("contenus");

        assertThat(_find(Span.class)).extracting(Span::getText).contains("À vérifier\u00a0: 2 points");
    }

    private static Select<?> select(String name) {
        return _find(Select.class).stream()
                .filter(each -> each.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCardSaysAtOnceWhatWasDecidedAndTakesItBackWhenRefused() {
        ContentView content = Given.content(1, "Chez Léonie", ContentStatus.PENDING, 90);
        when(contents.list(any(), any())).thenReturn(new Slice<>(List.of(content), null));
        StaleContentException changed = Mockito.mock();
        when(contents.approve(content.id(), content.version())).thenThrow(changed);
        go("contenus");
        assertThat(scripts()).anyMatch(script -> script.contains("dataset.foretold = $1"));

        _click(_get(Button.class, spec -> spec.withText("Approuver")));

        assertThat(scripts()).anyMatch(script -> script.contains("delete this.dataset.foretold"));
    }

    private static List<String> scripts() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(script -> script.getInvocation().getExpression())
                .toList();
    }

    private static List<String> hrefs() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static TextField search() {
        return _get(TextField.class);
    }

    private static Element slider() {
        return _find(NativeLabel.class).stream()
                .filter(label -> label.getText().equals("Note minimale"))
                .flatMap(label -> label.getElement().getParent().getChildren())
                .filter(element -> element.getTag().equals("input"))
                .findFirst()
                .orElseThrow();
    }

    private static Anchor current() {
        return _find(Anchor.class).stream()
                .filter(each -> "true".equals(each.getElement().getAttribute("aria-current")))
                .findFirst()
                .orElseThrow();
    }
}
