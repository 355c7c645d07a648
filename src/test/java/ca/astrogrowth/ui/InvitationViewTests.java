package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.accounts.Acceptance.Offer;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Where the link of an invitation leads. */
class InvitationViewTests extends ScreenFixture {

    private static final String TOKEN = "abc-123";
    private static final SignedIn THERE = new SignedIn(
            new UUID(0, 9), "luce@exemple.ca", "Luce Gagnon", Given.OTHER_TENANT, "Clinique Jean", Role.EDITOR, 0);

    @Test
    void whoIsInTakesItAtATouchAndNotByVisiting() {
        when(acceptance.look(TOKEN)).thenReturn(offer(Given.MARIE.email(), true));
        when(acceptance.accept(TOKEN, Given.MARIE)).thenReturn(Optional.of(THERE));
        go("invitation/" + TOKEN);
        assertThat(_get(H1.class).getText()).isEqualTo("Rejoignez «\u00a0Clinique Jean\u00a0»");
        verify(acceptance, never()).accept(anyString(), any(SignedIn.class));

        press("Rejoindre l’espace");

        assertThat(SecurityContextHolder.getContext().getAuthentication())
                .isNotNull()
                .extracting(Authentication::getPrincipal)
                .isEqualTo(THERE);
    }

    @Test
    void whoIsInAsSomebodyElseIsToldSo() {
        when(acceptance.look(TOKEN)).thenReturn(offer("luce@exemple.ca", true));
        go("invitation/" + TOKEN);

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("luce@exemple.ca"));
        _assertNone(Button.class, spec -> spec.withText("Rejoindre l’espace"));
    }

    @Test
    void whoHasAnAccountGivesItsPassword() {
        SecurityContextHolder.clearContext();
        when(acceptance.look(TOKEN)).thenReturn(offer("luce@exemple.ca", true));
        when(acceptance.accept(eq(TOKEN), anyString(), anyString())).thenReturn(Optional.empty());
        go("invitation/" + TOKEN);
        press("Rejoindre l’espace");
        assertThat(_get(PasswordField.class).isInvalid()).isTrue();
        verify(acceptance, never()).accept(anyString(), anyString(), anyString());

        _setValue(_get(PasswordField.class), "un autre");
        press("Rejoindre l’espace");

        verify(acceptance).accept(eq(TOKEN), eq("un autre"), anyString());
        assertThat(_get(PasswordField.class).getErrorMessage()).isEqualTo("Ce n’est pas votre mot de passe actuel.");
    }

    @Test
    void whoHasNoneChoosesANameAndAPassword() {
        SecurityContextHolder.clearContext();
        when(acceptance.look(TOKEN)).thenReturn(offer("luce@exemple.ca", false));
        when(acceptance.about(any(), anyString())).thenReturn(List.of("luce"));
        go("invitation/" + TOKEN);
        assertThat(_get(EmailField.class).getValue()).isEqualTo("luce@exemple.ca");
        assertThat(_get(EmailField.class).isReadOnly()).isTrue();
        press("Créer mon compte et entrer");
        assertThat(_get(TextField.class).isInvalid()).isTrue();
        when(acceptance.join(anyString(), anyString(), anyString(), anyString()))
                .thenReturn(Optional.empty());

        _setValue(_get(TextField.class), " Luce Gagnon ");
        _setValue(_get(PasswordField.class), "le canard danse lundi");
        press("Créer mon compte et entrer");

        verify(acceptance).join(TOKEN, "Luce Gagnon", "le canard danse lundi", "fr");
        assertThat(_get(H1.class).getText()).as("somebody was faster").isEqualTo("Cette invitation n’est plus valable");
    }

    @Test
    void oneThatIsOverSaysSo() {
        when(acceptance.look(TOKEN)).thenReturn(Optional.empty());
        go("invitation/" + TOKEN);

        assertThat(_get(H1.class).getText()).isEqualTo("Cette invitation n’est plus valable");
    }

    private static Optional<Offer> offer(String email, boolean known) {
        return Optional.of(new Offer("Clinique Jean", email, Role.EDITOR, known, false));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
