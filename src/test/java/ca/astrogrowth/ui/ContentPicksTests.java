package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.common.Slice;
import ca.astrogrowth.content.ContentNotPendingException;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.StaleContentException;
import ca.astrogrowth.content.UndoOverException;
import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class ContentPicksTests extends ScreenFixture {

    private final ContentView leonie = Given.content(1, "Chez Léonie", ContentStatus.PENDING, 90);
    private final ContentView nino = Given.content(2, "Pizzeria Nino", ContentStatus.PENDING, 80);
    private final ContentView plateau = Given.content(3, "Le Petit Plateau", ContentStatus.PUBLISHED, 80);

    @BeforeEach
    void gallery() {
        shown(leonie, nino, plateau);
        go("contenus");
    }

    @Test
    void onlyWhatWaitsCanBeChosen() {
        assertThat(_find(Checkbox.class)).isEmpty();

        press("Sélectionner");

        assertThat(_find(Checkbox.class))
                .extracting(Checkbox::getLabel)
                .containsExactly("Choisir Chez Léonie", "Choisir Pizzeria Nino");
        assertThat(button("Approuver (0)").isEnabled()).isFalse();
        assertThat(button("Rejeter (0)").isEnabled()).isFalse();
    }

    @Test
    void eachIsApprovedAsItWasSeenAndAllAreTakenBackAtOnce() {
        press("Sélectionner");
        press("Tout sélectionner");
        press("Approuver (2)");

        verify(contents).approve(leonie.id(), leonie.version());
        verify(contents).approve(nino.id(), nino.version());
        assertThat(toast()).isEqualTo("2 contenus approuvés.");

        press("Annuler");

        verify(contents).undo(leonie.id());
        verify(contents).undo(nino.id());
        assertThat(toast()).isEqualTo("2 décisions annulées.");
        assertThat(_find(Notification.class)).filteredOn(Notification::isOpened).hasSize(1);
    }

    @Test
    void oneThatCannotBeKeepsNoOtherAndIsNamedWithItsReason() {
        StaleContentException changed = Mockito.mock();
        when(contents.approve(eq(leonie.id()), anyLong())).thenThrow(changed);

        press("Sélectionner");
        press("Tout sélectionner");
        press("Approuver (2)");

        assertThat(toast())
                .isEqualTo(
                        "1 contenu approuvé. Celui-ci ne l’a pas été\u00a0: Chez Léonie (vient de changer, à relire).");
        press("Annuler");
        verify(contents, never()).undo(leonie.id());
        verify(contents).undo(nino.id());
    }

    @Test
    void whenNoneCouldBeThereIsNothingToTakeBack() {
        ContentNotPendingException late = Mockito.mock();
        when(contents.approve(any(), anyLong())).thenThrow(late);

        press("Sélectionner");
        press("Tout sélectionner");
        press("Approuver (2)");

        assertThat(toast())
                .startsWith("Aucun contenu approuvé. Ces 2 ne l’ont pas été")
                .contains("déjà traité");
        assertThat(_find(Button.class, spec -> spec.withText("Annuler"))).isEmpty();
    }

    @Test
    void saysWhatCouldNotBeTakenBack() {
        UndoOverException late = Mockito.mock();
        when(contents.undo(nino.id())).thenThrow(late);
        press("Sélectionner");
        press("Tout sélectionner");
        press("Approuver (2)");

        press("Annuler");

        assertThat(toast()).contains("1 décision annulée.").contains("Pizzeria Nino (il est trop tard)");
    }

    @Test
    void allAreRejectedForOneReasonAskedOnce() {
        press("Sélectionner");
        press("Tout sélectionner");
        press("Rejeter (2)");
        verify(contents, never()).reject(any(), anyLong(), any(), any());

        _click(_find(Button.class, spec -> spec.withText("Rejeter")).getLast());

        verify(contents).reject(leonie.id(), leonie.version(), List.of(), null);
        verify(contents).reject(nino.id(), nino.version(), List.of(), null);
        assertThat(toast()).isEqualTo("2 contenus rejetés.");
    }

    @Test
    void whatChangesAfterItWasChosenIsDecidedAsItWasSeen() {
        press("Sélectionner");
        _setValue(_find(Checkbox.class).getFirst(), true);
        shown(Given.edited(leonie), nino);
        somethingChanged();

        press("Approuver (1)");

        verify(contents).approve(leonie.id(), leonie.version());
    }

    @Test
    void whatSomebodyElseDecidedIsNotChosenAnyMore() {
        press("Sélectionner");
        press("Tout sélectionner");
        shown(Given.content(1, "Chez Léonie", ContentStatus.APPROVED, 90), nino);
        somethingChanged();

        assertThat(button("Approuver (1)").isEnabled()).isTrue();
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("1 choisi");
    }

    @Test
    void endsWhenToldOrWhenNothingWaits() {
        press("Sélectionner");
        press("Terminer");
        assertThat(_find(Checkbox.class)).isEmpty();

        press("Sélectionner");
        shown(plateau);
        somethingChanged();

        assertThat(_find(Button.class, spec -> spec.withText("Terminer"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Sélectionner"))).isEmpty();
    }

    private void shown(ContentView... views) {
        when(contents.list(any(), any())).thenReturn(new Slice<>(List.of(views), null));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static void press(String text) {
        _click(button(text));
    }
}
