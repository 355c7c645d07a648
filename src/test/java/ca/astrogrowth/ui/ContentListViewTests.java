package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
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
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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

        go("contenus?note=80");

        verify(contents).list(new ContentFilter(null, null, new Score(80)), Window.first(12));
        assertThat(select("Filtrer par note").getValue()).isEqualTo(new Score(80));
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("contenus?statut=pending&note=80");
    }

    @Test
    void anotherLeastScoreCountsForNothing() {
        go("contenus?note=81");

        verify(contents).list(ContentFilter.ALL, Window.first(12));
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

    private static Anchor current() {
        return _find(Anchor.class).stream()
                .filter(each -> "true".equals(each.getElement().getAttribute("aria-current")))
                .findFirst()
                .orElseThrow();
    }
}
