package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.accounts.Voice;
import ca.astrogrowth.accounts.Voice.Tone;
import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VoiceCardTests extends ScreenFixture {

    @Test
    @SuppressWarnings("unchecked")
    void savesWhatWasTyped() {
        go("profil");
        _setValue(_get(RadioButtonGroup.class, spec -> spec.withLabel("À vos lecteurs, vous dites")), true);
        _setValue(_get(RadioButtonGroup.class, spec -> spec.withLabel("Ton")), Tone.LIVELY);
        _setValue(area("Mots à employer"), "quartier, fait maison\nsaison");
        _setValue(area("Mots à éviter"), " rabais \n\nrabais");
        _setValue(signature(), "L’équipe de Marie");
        press("Ajouter un exemple");
        _setValue(area("Exemple 1"), "Ce midi, la soupe est aux poireaux.");

        press("Enregistrer mon style");

        verify(workspace)
                .save(new Voice(
                        true,
                        Tone.LIVELY,
                        List.of("quartier", "fait maison", "saison"),
                        List.of("rabais"),
                        "L’équipe de Marie",
                        List.of("Ce midi, la soupe est aux poireaux.")));
        assertThat(_find(Notification.class)).hasSize(1);
    }

    @Test
    void showsTheVoiceThatIs() {
        Voice voice = new Voice(true, Tone.SOBER, List.of("local", "frais"), List.of(), "Marie", List.of("Un", "Deux"));
        when(workspace.voice()).thenReturn(voice);

        go("profil");
        press("Enregistrer mon style");

        verify(workspace).save(voice);
    }

    @Test
    void saysBesideEachFieldWhatIsTooMuchAndLosesNothing() {
        go("profil");
        String long61 = "x".repeat(61);
        String many = IntStream.range(0, 31).mapToObj(n -> "mot" + n).collect(Collectors.joining(","));
        _setValue(area("Mots à employer"), long61);
        _setValue(area("Mots à éviter"), many);
        _setValue(signature(), "s".repeat(201));
        press("Ajouter un exemple");
        _setValue(area("Exemple 1"), "e".repeat(3001));

        press("Enregistrer mon style");

        verify(workspace, never()).save(any(Voice.class));
        assertThat(area("Mots à employer").getErrorMessage()).endsWith(long61 + ".");
        assertThat(area("Mots à éviter").getErrorMessage()).isEqualTo("Vous en avez 31. La limite est de 30.");
        assertThat(signature().getErrorMessage()).contains("201");
        assertThat(area("Exemple 1").isInvalid()).isTrue();
        assertThat(signature().getValue()).hasSize(201);
        assertThat(area("Mots à éviter").getValue()).isEqualTo(many);
        assertThat(area("Exemple 1").getValue()).hasSize(3001);
    }

    @Test
    void thereAreFiveExamplesAtMostAndEachCanGo() {
        go("profil");
        for (int n = 1; n <= Voice.MOST_SAMPLES; n++) {
            press("Ajouter un exemple");
            _setValue(area("Exemple " + n), "Publication " + n);
        }
        assertThat(_find(Button.class, spec -> spec.withText("Ajouter un exemple")))
                .isEmpty();

        _click(_find(Button.class).stream()
                .filter(each -> each.getAriaLabel()
                        .filter("Retirer l’exemple 2"::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow());
        press("Enregistrer mon style");

        verify(workspace)
                .save(new Voice(
                        false,
                        Tone.WARM,
                        List.of(),
                        List.of(),
                        "",
                        List.of("Publication 1", "Publication 3", "Publication 4", "Publication 5")));
    }

    private static TextField signature() {
        return _get(TextField.class, spec -> spec.withLabel("Signature"));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
