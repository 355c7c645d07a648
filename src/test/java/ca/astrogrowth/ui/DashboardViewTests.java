package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.analytics.Figures;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.content.ContentFilter;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.ui.kit.ContentCard;
import ca.astrogrowth.ui.kit.EmptyState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
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

    private void waiting(ContentView... some) {
        when(figures.overview()).thenReturn(new Figures.Overview(1, 10, 5, some.length, 0));
        when(contents.list(eq(ContentFilter.of(ContentStatus.PENDING)), any()))
                .thenReturn(new Slice<>(List.of(some), null));
    }

    private static Button button(ContentCard card, String text) {
        return _get(card, Button.class, spec -> spec.withText(text));
    }
}
