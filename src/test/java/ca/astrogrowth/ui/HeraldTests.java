package ca.astrogrowth.ui;

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
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes in while the application is open. */
class HeraldTests extends ScreenFixture {

    @Test
    void saysNothingOfWhatWasThereBefore() {
        told(GivenNotice.REFUSED, GivenNotice.DEFERRED);
        go("");

        somethingChanged();

        assertThat(_find(Notification.class)).isEmpty();
    }

    @Test
    void saysWhatComesInAndLeadsThere() {
        go("");
        told(GivenNotice.LEADS);

        somethingChanged();

        assertThat(said()).containsExactly("50 prospects trouvés pour «\u00a0Restaurants de Laval\u00a0».Voir");
        _click(_get(Button.class, spec -> spec.withText("Voir")));
        verify(inbox).read(GivenNotice.LEADS.id());
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).startsWith("campagnes/");
    }

    @Test
    void leadsToAGalleryThatShowsOnlyWhatWaits() {
        go("");
        told(GivenNotice.WAITING);
        somethingChanged();

        _click(_get(Button.class, spec -> spec.withText("Voir")));

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("contenus?statut=pending");
    }

    @Test
    void saysSeveralInOneWordAndTheNewestInsteadOfTheOneBefore() {
        go("");
        told(GivenNotice.PAUSED, GivenNotice.EXPIRING);
        somethingChanged();
        assertThat(said()).containsExactly("2 nouvelles notifications.Voir");

        told(GivenNotice.LEADS, GivenNotice.PAUSED, GivenNotice.EXPIRING);
        somethingChanged();

        assertThat(said()).singleElement().asString().startsWith("50 prospects");
        somethingChanged();
        assertThat(said()).hasSize(1);
    }

    @Test
    void saysNothingOfWhatSomebodyHasReadAlready() {
        go("");
        told(GivenNotice.PUBLISHED);

        somethingChanged();

        assertThat(said()).isEmpty();
    }

    @Test
    void isSilentWhereTheListIsOnScreen() {
        go("notifications");
        told(GivenNotice.LEADS);

        somethingChanged();

        assertThat(said()).isEmpty();
    }

    private void told(Notice... notices) {
        when(inbox.list(any())).thenReturn(new Slice<>(List.of(notices), null));
    }

    private static List<String> said() {
        return _find(Notification.class).stream()
                .filter(Notification::isOpened)
                .map(toast -> toast.getElement().getTextRecursively())
                .toList();
    }
}
