package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.common.Slice;
import ca.astrogrowth.notifications.Notice;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Moments;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NoticeListViewTests extends ScreenFixture {

    @Test
    void saysEachInOneSentenceNewestFirst() {
        given(GivenNotice.EXPIRING, GivenNotice.REFUSED, GivenNotice.DEFERRED);

        go("notifications");

        assertThat(_find(Paragraph.class, spec -> spec.withClasses("notice-text")))
                .extracting(Paragraph::getText)
                .containsExactly(
                        "La connexion LinkedIn de Marie Tremblay expire le 8 décembre 2026. Reconnectez-la pour que vos"
                                + " publications continuent de partir.",
                        "La publication à propos de Bistro du Coin n’est pas partie. LinkedIn dit que ce texte a déjà été"
                                + " publié. Modifiez-le avant de recommencer.",
                        "La publication à propos de Bistro du Coin attend et partira d’elle-même le "
                                + Moments.minute(Given.NOW, Locale.CANADA_FRENCH)
                                + ". LinkedIn limite le nombre de publications par jour. La publication partira dès"
                                + " que la limite sera levée.");
    }

    @Test
    void saysWhatCameInAndWhatStopped() {
        given(GivenNotice.WAITING, GivenNotice.LEADS, GivenNotice.PUBLISHED, GivenNotice.PAUSED);

        go("notifications");

        assertThat(_find(Paragraph.class, spec -> spec.withClasses("notice-text")))
                .extracting(Paragraph::getText)
                .containsExactly(
                        "3 contenus attendent votre approbation.",
                        "50 prospects trouvés pour «\u00a0Restaurants de Laval\u00a0».",
                        "Votre publication à propos de Chez Léonie est en ligne.",
                        "La campagne «\u00a0Cliniques de Québec\u00a0» est en pause. Vos campagnes ont atteint le"
                                + " plafond de dépenses du mois.");
    }

    @Test
    void leadsToWhereItIsHandledAndReadsWhatIsFollowed() {
        given(GivenNotice.REFUSED, GivenNotice.EXPIRING);
        go("notifications");
        List<Anchor> links = _find(Anchor.class).stream()
                .filter(anchor -> anchor.getParent()
                        .filter(row -> row.getElement().getClassList().contains("notice-row"))
                        .isPresent())
                .toList();
        assertThat(links).extracting(Anchor::getHref).containsExactly("contenus/" + GivenNotice.CONTENT, "profil");

        _fireDomEvent(links.getFirst(), "click");

        verify(inbox).read(GivenNotice.REFUSED.id());
    }

    @Test
    void readsAllAtATouch() {
        given(GivenNotice.EXPIRING, GivenNotice.DEFERRED);
        when(inbox.unread()).thenReturn(1L, 1L, 0L);
        go("notifications");

        _click(_get(Button.class, spec -> spec.withText("Tout marquer comme lu")));

        verify(inbox).readAll();
    }

    @Test
    void hasNothingToMarkWhenAllIsRead() {
        given(GivenNotice.DEFERRED);

        go("notifications");

        _assertNone(Button.class, spec -> spec.withText("Tout marquer comme lu"));
    }

    @Test
    void saysThatThereIsNothingToReport() {
        go("notifications");

        assertThat(_find(H2.class)).extracting(H2::getText).contains("Rien à signaler");
    }

    @Test
    void theBellSaysHowManyNobodyRead() {
        when(inbox.unread()).thenReturn(3L);

        go("");

        assertThat(bell().getAriaLabel()).contains("Notifications\u00a0: 3 non lues");
        assertThat(bell().getHref()).isEqualTo("notifications");
        assertThat(bell().getElement().getTextRecursively()).isEqualTo("3");
    }

    @Test
    void theBellAndTheListFollowWhatHappensElsewhere() {
        go("notifications");
        assertThat(bell().getAriaLabel()).contains("Notifications");
        given(GivenNotice.REFUSED);
        when(inbox.unread()).thenReturn(1L);

        somethingChanged();

        assertThat(bell().getAriaLabel()).contains("Notifications\u00a0: une non lue");
        assertThat(_find(Paragraph.class, spec -> spec.withClasses("notice-text")))
                .hasSize(1);
    }

    private void given(Notice... notices) {
        when(inbox.list(any())).thenReturn(new Slice<>(List.of(notices), null));
        when(inbox.unread())
                .thenReturn(Arrays.stream(notices).filter(Notice::unread).count());
    }

    private static Anchor bell() {
        return _get(Anchor.class, spec -> spec.withClasses("bell"));
    }
}
