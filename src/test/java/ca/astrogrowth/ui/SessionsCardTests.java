package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.accounts.OpenSession;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.SessionMark;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionsCardTests extends ScreenFixture {

    private static final UUID HERE = new UUID(1, 1);
    private static final UUID PHONE = new UUID(1, 2);

    @BeforeEach
    void twoDevices() {
        var browser = VaadinSession.getCurrent().getSession();
        browser.setAttribute(SessionMark.KEY, new SessionMark(HERE, Given.MARIE.person()));
        when(sessions.of(Given.MARIE.person()))
                .thenReturn(List.of(
                        new OpenSession(HERE, "192.0.2.8", "Firefox, Windows", Given.NOW, Given.NOW),
                        new OpenSession(PHONE, "192.0.2.7", "Safari, iPhone", Given.NOW, Given.NOW)));
    }

    @Test
    void saysWhereSheIsSignedIn() {
        go("profil");

        assertThat(_find(Div.class, spec -> spec.withClasses("session")))
                .extracting(row -> row.getElement().getTextRecursively())
                .satisfiesExactly(
                        here -> assertThat(here).contains("Firefox, Windows", "192.0.2.8", "Cet appareil"),
                        phone -> assertThat(phone).contains("Safari, iPhone", "192.0.2.7", "Vu le"));
    }

    @Test
    void endsOne() {
        go("profil");

        _click(_get(Button.class, spec -> spec.withText("Fermer cette session").withPredicate(inCard())));

        verify(sessions).end(Given.MARIE, PHONE);
        assertThat(toast()).startsWith("C’est fait");
    }

    @Test
    void endsAllOthers() {
        go("profil");

        _click(_get(Button.class, spec -> spec.withText("Fermer les autres sessions")));

        verify(sessions).endOthers(Given.MARIE, HERE);
    }

    @Test
    void hasNothingToEndWhereSheIsAlone() {
        when(sessions.of(any())).thenReturn(List.of(new OpenSession(HERE, null, null, Given.NOW, Given.NOW)));

        go("profil");

        _assertNone(Button.class, spec -> spec.withText("Fermer les autres sessions"));
        assertThat(_get(Div.class, spec -> spec.withClasses("session"))
                        .getElement()
                        .getTextRecursively())
                .contains("Appareil inconnu");
    }

    private static java.util.function.Predicate<Button> inCard() {
        return button -> button.getParent()
                .filter(row -> row.getElement().getClassList().contains("session"))
                .isPresent();
    }
}
