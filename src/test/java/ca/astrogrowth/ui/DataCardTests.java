package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.privacy.Export;
import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DataCardTests extends ScreenFixture {

    private static final Instant MONDAY = Instant.parse("2026-11-23T15:00:00Z");
    private static final Instant NEXT = Instant.parse("2026-11-30T15:00:00Z");

    @Test
    void anOwnerAsksAndFetchesUntilItsEnd() {
        Export made = new Export(new UUID(0, 1), Export.State.ASKED, MONDAY, null, null, null);
        Export ready = new Export(new UUID(0, 2), Export.State.READY, MONDAY, MONDAY, NEXT, 20_480L);
        when(exports.token(any())).thenReturn("un-jeton");
        when(exports.list()).thenReturn(List.of(ready));
        go("profil");

        assertThat(_get(
                                Anchor.class,
                                spec -> spec.withPredicate(
                                        link -> link.getHref().startsWith("donnees/espace")))
                        .getHref())
                .isEqualTo("donnees/espace/un-jeton");
        _get(Span.class, spec -> spec.withText("20 ko, à télécharger jusqu’au 30 novembre 2026"));
        when(exports.list()).thenReturn(List.of(made, ready));
        _click(_get(Button.class, spec -> spec.withText("Exporter l’espace")));

        verify(exports).ask();
        assertThat(_get(Button.class, spec -> spec.withText("Exporter l’espace"))
                        .isEnabled())
                .as("one at a time")
                .isFalse();
    }

    @Test
    void othersTakeWhatIsTheirs() {
        as(Role.EDITOR);
        go("profil");

        _assertNone(Button.class, spec -> spec.withText("Exporter l’espace"));
        _get(Anchor.class, spec -> spec.withPredicate(link -> link.getHref().equals("donnees/moi")));
    }
}
