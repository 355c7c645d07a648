package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.accounts.Passkey;
import ca.astrogrowth.accounts.SecondStep;
import ca.astrogrowth.accounts.TooManyAttemptsException;
import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class SecurityCardTests extends ScreenFixture {

    private static final String ASK = "Code de votre téléphone, ou code de secours";

    @Test
    void isOffUntilSomebodyWantsIt() {
        go("profil");

        _assertOne(Paragraph.class, spec -> spec.withText("Elle n’est pas activée."));
        _assertOne(Button.class, spec -> spec.withText("Activer"));
        _assertNone(Button.class, spec -> spec.withText("Désactiver"));
    }

    @Test
    void asksForThePasswordAgain() {
        when(steps.begin(any(), eq("faux"), any())).thenReturn(Optional.empty());
        go("profil");
        _click(_get(Button.class, spec -> spec.withText("Activer")));

        PasswordField password = _find(PasswordField.class, spec -> spec.withLabel("Mot de passe actuel"))
                .getLast();
        _click(_get(Button.class, spec -> spec.withText("Continuer")));
        assertThat(password.getErrorMessage()).isEqualTo("Écrivez votre mot de passe.");
        _setValue(password, "faux");
        _click(_get(Button.class, spec -> spec.withText("Continuer")));

        assertThat(password.getErrorMessage()).isEqualTo("Ce n’est pas votre mot de passe actuel.");
    }

    @Test
    void saysHowManyCodesAreLeftAndIsSwitchedOffWithOne() {
        when(steps.of(any())).thenReturn(Optional.of(new SecondStep(Given.NOW, 7)));
        when(steps.end(any(), eq("123456"), any())).thenReturn(false, true);
        go("profil");
        _assertOne(Paragraph.class, spec -> spec.withText("Il vous reste 7 codes de secours."));

        _click(_get(Button.class, spec -> spec.withText("Désactiver")));
        TextField code = _get(TextField.class, spec -> spec.withLabel(ASK));
        _setValue(code, "123456");
        confirm("Désactiver");
        assertThat(code.getErrorMessage()).startsWith("Ce code ne correspond pas.");
        when(steps.of(any())).thenReturn(Optional.empty());
        confirm("Désactiver");

        _assertOne(Paragraph.class, spec -> spec.withText("Elle n’est pas activée."));
    }

    @Test
    void newCodesAreShownOnce() {
        when(steps.of(any())).thenReturn(Optional.of(new SecondStep(Given.NOW, 1)));
        when(steps.renewCodes(any(), eq("123456"), any())).thenReturn(Optional.of(List.of("aaaa-bbbb-cccc")));
        go("profil");

        _click(_get(Button.class, spec -> spec.withText("Nouveaux codes de secours")));
        _setValue(_get(TextField.class, spec -> spec.withLabel(ASK)), "123456");
        confirm("Nouveaux codes de secours");
        _assertOne(Code.class, spec -> spec.withText("aaaa-bbbb-cccc"));
        _click(_get(Button.class, spec -> spec.withText("J’ai rangé mes codes")));

        _assertNone(Code.class, spec -> spec.withText("aaaa-bbbb-cccc"));
    }

    @Test
    void whoTriesTooOftenIsToldToWait() {
        when(steps.of(any())).thenReturn(Optional.of(new SecondStep(Given.NOW, 7)));
        when(steps.end(any(), any(), any())).thenThrow(Mockito.mock(TooManyAttemptsException.class));
        go("profil");

        _click(_get(Button.class, spec -> spec.withText("Désactiver")));
        TextField code = _get(TextField.class, spec -> spec.withLabel(ASK));
        _setValue(code, "123456");
        confirm("Désactiver");

        assertThat(code.getErrorMessage()).startsWith("Beaucoup d’essais");
    }

    @Test
    void whoMustHaveOneSeesNothingBefore() {
        when(steps.isMissing(any())).thenReturn(true);

        go("campagnes");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("validation");
        _assertOne(PasswordField.class);
        when(steps.isMissing(any())).thenReturn(false);
        go("campagnes");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("campagnes");
    }

    @Test
    void passkeysAreListedAndRemoved() {
        Passkey phone = new Passkey(new UUID(7, 1), "Téléphone de Marie", Given.NOW, null);
        when(passkeys.of(any())).thenReturn(List.of(phone));
        go("profil");
        _assertOne(Span.class, spec -> spec.withText("Téléphone de Marie"));

        _click(_get(Button.class, spec -> spec.withText("Retirer")));
        verify(passkeys, never()).remove(any(), any());
        when(passkeys.of(any())).thenReturn(List.of());
        confirm("Retirer");

        verify(passkeys).remove(Given.MARIE, phone.id());
        _assertNone(Span.class, spec -> spec.withText("Téléphone de Marie"));
    }

    @Test
    void aPasskeyHasANameAndIsForThePassword() {
        when(passkeys.begin(any(), any(), any())).thenReturn(Optional.empty());
        go("profil");
        _click(_get(Button.class, spec -> spec.withText("Ajouter une clé d’accès")));
        PasswordField password = _find(PasswordField.class, spec -> spec.withLabel("Mot de passe actuel"))
                .getLast();
        _setValue(password, "faux");

        _click(_get(Button.class, spec -> spec.withText("Continuer")));
        verify(passkeys, never()).begin(any(), any(), any());
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nom de l’appareil")), "Téléphone");
        _click(_get(Button.class, spec -> spec.withText("Continuer")));

        assertThat(password.getErrorMessage()).isEqualTo("Ce n’est pas votre mot de passe actuel.");
    }

    /** The dialog's, after the card's. */
    private static void confirm(String words) {
        _click(_find(Button.class, spec -> spec.withText(words)).getLast());
    }
}
