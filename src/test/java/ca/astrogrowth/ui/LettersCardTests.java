package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.notifications.LetterKind;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LettersCardTests extends ScreenFixture {

    @BeforeEach
    void chosen() {
        owner();
        when(letters.of(Given.MARIE.person())).thenReturn(GivenLetter.CHOICES);
    }

    @Test
    void showsWhatComesByEmail() {
        go("profil");

        assertThat(choice("Contenus à approuver").getValue()).isTrue();
        assertThat(choice("Publications en ligne").getValue()).isFalse();
        assertThat(choice("Problèmes à régler").getHelperText())
                .isEqualTo("Publication refusée ou à vérifier, campagne arrêtée ou en pause.");
        verify(letters, never()).choose(any(), any(), anyBoolean());
    }

    @Test
    void savesEachChoiceAtOnce() {
        go("profil");

        _setValue(choice("Prospects trouvés"), false);
        _setValue(choice("Publications en ligne"), true);

        verify(letters).choose(Given.MARIE.person(), LetterKind.LEADS, false);
        verify(letters).choose(Given.MARIE.person(), LetterKind.PUBLISHED, true);
        assertThat(_find(Notification.class)).hasSize(2);
    }

    /** Letters go to those who answer for the workspace. */
    @Test
    void offersNothingToThoseWhoGetNoLetters() {
        as(Role.EDITOR);

        go("profil");

        _assertNone(H2.class, spec -> spec.withText("Courriels"));
    }

    private void owner() {
        when(people.owners(Given.MARIE.tenant()))
                .thenReturn(List.of(new People.Owner(Given.MARIE.person(), "Marie Tremblay", "marie@bistro.example")));
    }

    private static Checkbox choice(String label) {
        return _get(Checkbox.class, spec -> spec.withLabel(label));
    }
}
