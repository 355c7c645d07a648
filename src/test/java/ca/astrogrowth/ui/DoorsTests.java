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
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.accounts.BusinessProfile;
import ca.astrogrowth.accounts.LinkState;
import ca.astrogrowth.accounts.Newcomer;
import ca.astrogrowth.accounts.PasswordChanges;
import ca.astrogrowth.accounts.SignUp;
import ca.astrogrowth.accounts.TooManyAttemptsException;
import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoorsTests extends ScreenFixture {

    private static final String GOOD = "le canard danse lundi";
    private static final Locality MONTREAL = new Locality("Montréal", "QC");

    @BeforeEach
    void know() {
        when(leads.knowsCity(MONTREAL)).thenReturn(true);
        when(signUps.ask(any(), any())).thenReturn(new Newcomer("luce@bistro.ca", "x"));
    }

    @Test
    void signsUpInThreeSteps() {
        answerTwoSteps();
        answerThird(GOOD);

        verify(signUps)
                .ask(
                        eq(new SignUp(
                                EmailAddress.of("luce@bistro.ca"),
                                "Luce Gagnon",
                                GOOD,
                                new BusinessProfile("Bistro Marie", Industry.RESTAURANT, MONTREAL, null, null),
                                "fr")),
                        any());
        assertThat(title()).isEqualTo("Un courriel vous attend");
        assertThat(lead()).contains("luce@bistro.ca");
    }

    @Test
    void saysBesideEachFieldWhatIsMissing() {
        go("inscription");
        press("Suivant");
        assertThat(_get(TextField.class).isInvalid()).isTrue();
        assertThat(_get(RadioButtonGroup.class).isInvalid()).isTrue();

        answerTwoSteps();
        press("Créer mon compte");

        assertThat(_get(TextField.class).getErrorMessage()).isEqualTo("Indiquez votre nom.");
        assertThat(_get(EmailField.class).getErrorMessage()).isEqualTo("Écrivez votre courriel.");
        assertThat(_get(PasswordField.class).isInvalid()).isTrue();
        verify(signUps, never()).ask(any(), any());
    }

    @Test
    void refusesAPasswordMadeOfTheBusinessAndKeepsTheOtherAnswers() {
        answerTwoSteps();
        answerThird("bistromarie2026");

        assertThat(_get(PasswordField.class).getErrorMessage()).contains("trop facile à deviner");
        assertThat(_get(EmailField.class).getValue()).isEqualTo("luce@bistro.ca");
        verify(signUps, never()).ask(any(), any());
        press("Précédent");
        press("Précédent");
        assertThat(_get(TextField.class).getValue()).isEqualTo("Bistro Marie");
    }

    @Test
    void saysWhileTypingWhatThePasswordIsWorth() {
        answerTwoSteps();
        _setValue(_get(PasswordField.class), "motdepasse12");
        assertThat(words()).anyMatch(text -> text.startsWith("Beaucoup de gens choisissent"));

        _setValue(_get(PasswordField.class), GOOD);
        assertThat(words()).contains("Excellent mot de passe");
    }

    @Test
    void saysSoWhenItWasAskedTooOften() {
        doThrow(mock(TooManyAttemptsException.class)).when(signUps).ask(any(), any());
        answerTwoSteps();
        answerThird(GOOD);

        assertThat(_get(EmailField.class).getErrorMessage()).startsWith("Beaucoup d’essais");
        assertThat(title()).isEqualTo("Créez votre compte");
    }

    @Test
    void aVisitDoesNotConfirmAndTheButtonDoes() {
        when(signUps.look("abc")).thenReturn(LinkState.GOOD);
        when(signUps.confirm("abc")).thenReturn(LinkState.GOOD);
        go("confirmation/abc");
        verify(signUps, never()).confirm(any());

        press("Confirmer et entrer");

        verify(signUps).confirm("abc");
        assertThat(title()).isEqualTo("Votre courriel est confirmé");
    }

    @Test
    void aLinkThatServedSaysSoAndOneThatIsOverOffersAnother() {
        when(signUps.look("used")).thenReturn(LinkState.USED);
        when(signUps.look("over")).thenReturn(LinkState.OVER);
        go("confirmation/used");
        assertThat(title()).isEqualTo("Votre courriel est confirmé");
        go("confirmation/over");
        assertThat(title()).isEqualTo("Ce lien n’est plus bon");

        _setValue(_get(EmailField.class), "luce@bistro.ca");
        press("Recevoir un nouveau lien");

        verify(signUps).askLetter(eq("luce@bistro.ca"), any());
        press("Renvoyer le courriel");
        verify(signUps, times(2)).askLetter(eq("luce@bistro.ca"), any());
    }

    @Test
    void whoForgotGetsTheSameAnswerWhateverTheAddress() {
        go("mot-de-passe-oublie");
        _setValue(_get(EmailField.class), "pas une adresse");
        press("Recevoir le lien");
        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        _setValue(_get(EmailField.class), "personne@nulle-part.example");
        press("Recevoir le lien");

        verify(passwords).askLetter(eq("personne@nulle-part.example"), any());
        assertThat(title()).isEqualTo("Un courriel vous attend");
        assertThat(lead()).startsWith("Si un compte existe à");
    }

    @Test
    void aNewPasswordIsJudgedAndSet() {
        when(passwords.owner("abc"))
                .thenReturn(Optional.of(new PasswordChanges.Owner("luce@bistro.ca", List.of("luce"))));
        when(passwords.set("abc", GOOD)).thenReturn(true);
        go("nouveau-mot-de-passe/abc");
        _setValue(_get(PasswordField.class), "luce luce luce");
        press("Enregistrer et continuer");
        assertThat(_get(PasswordField.class).isInvalid()).isTrue();
        verify(passwords, never()).set(anyString(), anyString());

        _setValue(_get(PasswordField.class), GOOD);
        press("Enregistrer et continuer");

        assertThat(title()).isEqualTo("C’est fait");
    }

    @Test
    void aLinkThatIsGoodForNothingShowsNoField() {
        when(passwords.owner("abc")).thenReturn(Optional.empty());
        go("nouveau-mot-de-passe/abc");

        _assertNone(PasswordField.class);
        assertThat(title()).isEqualTo("Ce lien n’est plus bon");
    }

    @Test
    void thePasswordIsChangedByTheCurrentOne() {
        when(passwords.about(any())).thenReturn(List.of("marie"));
        when(passwords.change(any(), eq("faux"), any(), any())).thenReturn(Optional.empty());
        when(passwords.change(any(), eq("juste"), any(), any())).thenReturn(Optional.of(Given.MARIE));
        go("profil");
        PasswordField current = field("Mot de passe actuel");
        _setValue(current, "faux");
        _setValue(field("Nouveau mot de passe"), GOOD);
        press("Changer le mot de passe");
        assertThat(current.getErrorMessage()).isEqualTo("Ce n’est pas votre mot de passe actuel.");

        _setValue(current, "juste");
        press("Changer le mot de passe");

        assertThat(current.isInvalid()).isFalse();
        assertThat(current.getValue()).isEmpty();
        assertThat(field("Nouveau mot de passe").getValue()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void theLanguageIsThePersons() {
        go("profil");

        _setValue(_get(RadioButtonGroup.class, spec -> spec.withLabel("Langue")), "en");

        verify(people).speak(Given.MARIE.person(), "en");
    }

    @SuppressWarnings("unchecked")
    private static void answerTwoSteps() {
        go("inscription");
        _setValue(_get(TextField.class), "Bistro Marie");
        _setValue(_get(RadioButtonGroup.class), Industry.RESTAURANT);
        press("Suivant");
        _setValue(_get(ComboBox.class), "Montréal");
        press("Suivant");
    }

    private static void answerThird(String password) {
        _setValue(_get(TextField.class), "Luce Gagnon");
        _setValue(_get(EmailField.class), "luce@bistro.ca");
        _setValue(_get(PasswordField.class), password);
        press("Créer mon compte");
    }

    private static PasswordField field(String label) {
        return _get(PasswordField.class, spec -> spec.withLabel(label));
    }

    private static String title() {
        return _get(H1.class).getText();
    }

    private static String lead() {
        return _find(Paragraph.class, spec -> spec.withClasses("lead"))
                .getFirst()
                .getText();
    }

    private static List<String> words() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
