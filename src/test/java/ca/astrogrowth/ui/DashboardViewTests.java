package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.analytics.Figures;
import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.content.ContentFilter;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.CampaignCard;
import ca.astrogrowth.ui.kit.ContentCard;
import ca.astrogrowth.ui.kit.EmptyState;
import ca.astrogrowth.ui.kit.MetricCard;
import ca.astrogrowth.ui.kit.Waiting;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class DashboardViewTests extends ScreenFixture {

    private final ContentView first = Given.content(1, "Chez Léonie", ContentStatus.PENDING, 90);
    private final ContentView second = Given.content(2, "Pizzeria Nino", ContentStatus.PENDING, 80);

    @Test
    void leadsToTheFirstCampaignWhenNothingHappenedYet() {
        go("");

        assertThat(_get(EmptyState.class).isVisible()).isTrue();
        _assertNone(ContentCard.class);
    }

    @Test
    void approvingTakesTheCardAwayAtOnce() {
        waiting(first, second);
        go("");
        waiting(second);

        _click(button(_find(ContentCard.class).getFirst(), "Approuver"));

        verify(contents).approve(first.id(), first.version());
        assertThat(_find(ContentCard.class)).hasSize(1);
    }

    @Test
    void rejectingAsksWhyAndPassesThePersonsWords() {
        waiting(first);
        go("");
        waiting();

        _click(button(_get(ContentCard.class), "Rejeter"));
        _setValue(_get(TextArea.class), "Pas cette semaine");
        _click(_find(Button.class, spec -> spec.withText("Rejeter")).getLast());

        verify(contents).reject(first.id(), first.version(), List.of(), "Pas cette semaine");
        _assertNone(ContentCard.class);
    }

    @Test
    void movesByItselfWhenSomethingChanges() {
        waiting(first);
        go("");
        ContentCard shown = _get(ContentCard.class);
        waiting(second, first);

        somethingChanged();

        assertThat(_find(ContentCard.class)).hasSize(2).last().isSameAs(shown);
    }

    @Test
    void stopsListeningWhenItIsLeft() {
        go("");
        int here = listeners.get();

        go("campagnes/nouvelle");

        assertThat(listeners.get()).isEqualTo(here - 1);
    }

    @Test
    void saysThatLinkedInIsMissingOnlyWhenItIs() {
        go("");

        _assertNone(Aside.class);
    }

    @Test
    void fourFiguresLeadToWhereTheyComeFrom() {
        waiting(first);
        GivenEngagement.answer(figures, engagement, GivenEngagement.KNOWN);
        go("");

        assertThat(_find(MetricCard.class)).hasSize(4);
        assertThat(_find(Anchor.class, spec -> spec.withClasses("metric-link")))
                .extracting(Anchor::getHref)
                .containsExactly("campagnes", "contenus", "contenus?statut=published", "#engagement");
        assertThat(_find(Span.class, spec -> spec.withClasses("metric-value"))
                        .getLast()
                        .getText())
                .isEqualTo("470");
        assertThat(_get(Span.class, spec -> spec.withClasses("waiting-count")).getText())
                .isEqualTo("1 en attente");
    }

    @Test
    void engagementThatNobodyToldIsNotCalledZero() {
        go("");

        assertThat(_find(Span.class, spec -> spec.withClasses("metric-value"))
                        .getLast()
                        .getText())
                .isEqualTo("–");
    }

    @Test
    void whatIsSlowComesBehindGreyShapesWithoutHoldingUpTheScreen() {
        waiting(first);
        CompletableFuture<Object> slow = new CompletableFuture<>();
        AtomicReference<Supplier<Object>> load = new AtomicReference<>();
        doAnswer(call -> {
                    load.set(call.getArgument(0));
                    return slow;
                })
                .when(updates)
                .read(any());

        go("");
        assertThat(_get(Waiting.class).isVisible()).isTrue();
        _assertNone(MetricCard.class);

        slow.complete(Objects.requireNonNull(load.get()).get());
        MockVaadin.clientRoundtrip(false);
        _assertNone(Waiting.class);
        assertThat(_find(ContentCard.class)).hasSize(1);
    }

    @Test
    void aReadingThatFailsIsOfferedAgainInsteadOfTurningForEver() {
        doThrow(new IllegalStateException("away")).when(figures).standing(any());
        go("");
        assertThat(_get(H2.class).getText()).isEqualTo("Cet écran n’a pas pu être lu");
        GivenEngagement.nothing(figures, engagement);

        _click(_get(Button.class, spec -> spec.withText("Réessayer")));

        _assertNone(Waiting.class);
        assertThat(_find(MetricCard.class)).hasSize(4);
    }

    @Test
    void theFirstStepsAreToldByWhatIsDone() {
        waiting(first);
        go("");

        assertThat(_find(ListItem.class))
                .extracting(item -> item.getElement().getAttribute("data-done"))
                .containsExactly("true", "true", "true", "false");
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("3 sur 4");
        when(contents.counts()).thenReturn(Map.of(ContentStatus.APPROVED, 1L));

        somethingChanged();

        _assertNone(H2.class, spec -> spec.withText("Vos premiers pas"));
    }

    @Test
    void theFirstStepsCanBePutAwayAndStayAway() {
        go("");
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Masquer les premiers pas")));
        _assertNone(H2.class, spec -> spec.withText("Vos premiers pas"));

        go("campagnes");
        go("");

        _assertNone(H2.class, spec -> spec.withText("Vos premiers pas"));
    }

    @Test
    void theFiguresOfAllCampaignsAreReadAtOnce() {
        waiting(first);
        when(campaigns.active(anyInt()))
                .thenReturn(List.of(
                        Given.campaign(1, "A", Industry.DENTIST, "Laval", CampaignState.SCRAPING),
                        Given.campaign(2, "B", Industry.DENTIST, "Laval", CampaignState.SCRAPING)));
        clearInvocations(figures);
        go("");

        assertThat(_find(CampaignCard.class)).hasSize(2);
        verify(figures).ofAll(any());
        verify(figures, never()).of(any());
    }

    private void waiting(ContentView... some) {
        when(figures.overview()).thenReturn(new Figures.Overview(1, 10, 5, some.length, 0));
        when(contents.list(eq(ContentFilter.of(ContentStatus.PENDING)), any()))
                .thenReturn(new Slice<>(List.of(some), null));
    }

    private static Button button(ContentCard card, String text) {
        return _get(card, Button.class, spec -> spec.withText(text));
    }
}
