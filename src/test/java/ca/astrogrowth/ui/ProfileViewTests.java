package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.accounts.ApprovalMode;
import ca.astrogrowth.accounts.BusinessProfile;
import ca.astrogrowth.accounts.Preferences;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.PhoneNumber;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProfileViewTests extends ScreenFixture {

    @Test
    void savesWhatIsRight() {
        go("profil");
        _setValue(field("Téléphone"), "514 555-0199");
        _setValue(field("Site Web"), "www.bistro-marie.example");

        _click(_get(Button.class, spec -> spec.withText("Enregistrer")));

        verify(workspace)
                .save(new BusinessProfile(
                        "Bistro Marie",
                        Industry.RESTAURANT,
                        new Locality("Montréal", "QC"),
                        new PhoneNumber("+15145550199"),
                        URI.create("https://www.bistro-marie.example")));
    }

    @Test
    void saysBesideTheFieldWhatIsWrong() {
        go("profil");
        _setValue(field("Téléphone"), "12");
        _setValue(field("Site Web"), "javascript:alert(1)");

        _click(_get(Button.class, spec -> spec.withText("Enregistrer")));

        assertThat(field("Téléphone").isInvalid()).isTrue();
        assertThat(field("Site Web").isInvalid()).isTrue();
        verify(workspace, never()).save(any(BusinessProfile.class));
    }

    @Test
    void disconnectsOnlyAfterAsking() {
        go("profil");

        _click(_get(Button.class, spec -> spec.withText("Déconnecter")));
        verify(linkedIn, never()).disconnect(any());
        _click(_find(Button.class, spec -> spec.withText("Déconnecter")).getLast());

        verify(linkedIn).disconnect(any());
    }

    @Test
    void choosesWhoApproves() {
        go("profil");
        assertThat(threshold()).isEmpty();

        mode().setValue(ApprovalMode.NONE);
        verify(workspace).save(new Preferences(ApprovalMode.NONE, new Score(70)));
        assertThat(threshold()).hasSize(1);

        mode().setValue(ApprovalMode.CLIENT);
        verify(workspace).save(new Preferences(ApprovalMode.CLIENT, new Score(70)));
        assertThat(threshold()).isEmpty();
    }

    @Test
    void tellsWhatBecomesOfContentsThatWaitForTheClient() {
        when(workspace.preferences()).thenReturn(new Preferences(ApprovalMode.CLIENT, new Score(70)));
        when(contents.counts()).thenReturn(Map.of(ContentStatus.WITH_CLIENT, 3L));
        go("profil");

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("3 contenus attendent votre client"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<ApprovalMode> mode() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Qui approuve vos contenus\u202f?"));
    }

    private static List<IntegerField> threshold() {
        return _find(IntegerField.class, spec -> spec.withLabel("Qualité minimale"));
    }

    @Test
    void tellsHowTheConnectionEnded() {
        go("profil?linkedin=ok");

        assertThat(_find(Notification.class)).hasSize(1);
    }

    @Test
    void saysWhyTheConnectionWasRefusedForAsLongAsThePageIsThere() {
        go("profil?linkedin=failure.linkedin.denied");

        assertThat(_get(Aside.class, spec -> spec.withClasses("connection-refused"))
                        .getElement()
                        .getTextRecursively())
                .contains("Vous avez refusé la connexion");
    }

    @Test
    void neverRepeatsTheAddressesOwnWords() {
        go("profil?linkedin=Envoyez-nous+votre+mot+de+passe");

        assertThat(_find(Notification.class)).isEmpty();
        go("profil?linkedin=failure.linkedin.Envoyez");
        _assertNone(Aside.class, spec -> spec.withClasses("connection-refused"));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
