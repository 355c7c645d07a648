package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.accounts.Invitation;
import ca.astrogrowth.accounts.LastOwnerException;
import ca.astrogrowth.accounts.Member;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.TooManyAttemptsException;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The people of the workspace, in the profile. */
class TeamCardTests extends ScreenFixture {

    private final Member marie =
            new Member(Given.MARIE.person(), "Marie Tremblay", Given.MARIE.email(), Role.OWNER, Given.NOW, Given.NOW);
    private final Member emile =
            new Member(new UUID(0, 7), "Émile Roy", "emile@bistro-marie.example", Role.EDITOR, Given.NOW, null);

    @BeforeEach
    void two() {
        when(members.list()).thenReturn(List.of(marie, emile));
    }

    @Test
    void tellsWhoIsThere() {
        go("profil");

        assertThat(_find(Span.class, spec -> spec.withClasses("team-name")))
                .extracting(Span::getText)
                .containsExactly("Marie Tremblay (vous)", "Émile Roy");
        assertThat(item(1)).contains("emile@bistro-marie.example", "Aucune visite pour l’instant");
    }

    @Test
    void isForThoseWhoLookAfterPeople() {
        as(Role.EDITOR);
        go("profil");

        _assertNone(Section.class, spec -> spec.withClasses("team"));
        assertThat(_find(H2.class, spec -> spec.withText("Quitter l’espace"))).hasSize(1);
        verify(members, never()).list();
    }

    @Test
    void makesSomebodySomethingElse() {
        go("profil");

        choose("Rôle de Émile Roy", Role.APPROVER);

        verify(members).change(emile.person(), Role.APPROVER);
        assertThat(toast()).isEqualTo("Le rôle de Émile Roy est changé.");
    }

    @Test
    void saysThatSomebodyMustAnswerForIt() {
        doThrow(mock(LastOwnerException.class)).when(members).change(any(), any());
        go("profil");

        choose("Rôle de Marie Tremblay", Role.READER);

        assertThat(toast()).contains("doit garder une personne propriétaire");
        assertThat(role("Rôle de Marie Tremblay").getValue()).isEqualTo(Role.OWNER);
    }

    @Test
    void removesOnlyAfterAsking() {
        go("profil");
        menu("Retirer de l’espace…");
        verify(members, never()).remove(any());

        _click(_get(Button.class, spec -> spec.withText("Retirer")));

        verify(members).remove(emile.person());
    }

    @Test
    void invitesAnAddressThatCouldBeOne() {
        go("profil");
        press("Inviter");
        assertThat(_get(EmailField.class, spec -> spec.withLabel("Courriel")).isInvalid())
                .isTrue();
        verify(invitations, never()).invite(any(), any());

        _setValue(_get(EmailField.class, spec -> spec.withLabel("Courriel")), "luce@exemple.ca");
        press("Inviter");

        verify(invitations).invite(EmailAddress.of("luce@exemple.ca"), Role.EDITOR);
        assertThat(toast()).isEqualTo("L’invitation part pour luce@exemple.ca.");
    }

    @Test
    void saysWhyAnInvitationDoesNotGoOut() {
        when(invitations.invite(any(), any())).thenThrow(mock(TooManyAttemptsException.class));
        go("profil");

        _setValue(_get(EmailField.class, spec -> spec.withLabel("Courriel")), "luce@exemple.ca");
        press("Inviter");

        assertThat(_get(EmailField.class, spec -> spec.withLabel("Courriel")).getValue())
                .isEqualTo("luce@exemple.ca");
    }

    @Test
    void thoseWhoWaitAreSentAnotherLetterOrAreAskedNoMore() {
        Invitation waiting = new Invitation(
                new UUID(50, 1), "luce@exemple.ca", Role.READER, Given.NOW, Given.NOW.plusSeconds(60), false);
        when(invitations.list()).thenReturn(List.of(waiting));
        go("profil");
        assertThat(item(2)).contains("luce@exemple.ca", "Lecture, jusqu’au");

        _click(named("Envoyer de nouveau l’invitation à luce@exemple.ca"));
        verify(invitations).sendAgain(waiting.id());
        when(invitations.list()).thenReturn(List.of());
        _click(named("Retirer l’invitation de luce@exemple.ca"));

        verify(invitations).revoke(waiting.id());
        assertThat(_find(ListItem.class, spec -> spec.withClasses("team-item"))).hasSize(2);
    }

    private static Button named(String name) {
        return _get(
                Button.class,
                spec -> spec.withPredicate(
                        each -> name.equals(each.getAriaLabel().orElse(""))));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    @Test
    void whoLeavesGoesOnInAnotherOfTheirWorkspaces() {
        SignedIn there = new SignedIn(
                Given.MARIE.person(),
                Given.MARIE.email(),
                Given.MARIE.name(),
                Given.OTHER_TENANT,
                "Clinique Jean",
                Role.READER,
                0);
        go("profil");
        when(people.memberships(any()))
                .thenReturn(List.of(new People.Membership(Given.OTHER_TENANT, "Clinique Jean", Role.READER)));
        when(people.enter(Given.MARIE.person(), Given.OTHER_TENANT)).thenReturn(Optional.of(there));

        _click(_get(Button.class, spec -> spec.withText("Quitter l’espace…")));
        verify(members, never()).leave();
        _click(_get(Button.class, spec -> spec.withText("Quitter")));

        verify(members).leave();
        assertThat(SecurityContextHolder.getContext().getAuthentication())
                .isNotNull()
                .extracting(Authentication::getPrincipal)
                .isEqualTo(there);
    }

    @Test
    void theLastOwnerStays() {
        doThrow(mock(LastOwnerException.class)).when(members).leave();
        go("profil");

        _click(_get(Button.class, spec -> spec.withText("Quitter l’espace…")));
        _click(_get(Button.class, spec -> spec.withText("Quitter")));

        assertThat(toast()).contains("doit garder une personne propriétaire");
    }

    private static void menu(String item) {
        MenuItem wanted = _find(ContextMenu.class).stream()
                .flatMap(each -> each.getItems().stream())
                .filter(each -> each.getElement().getTextRecursively().equals(item))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(wanted, new ClickEvent<>(wanted));
    }

    private static void choose(String name, Role role) {
        _setValue(role(name), role);
    }

    @SuppressWarnings("unchecked")
    private static Select<Role> role(String name) {
        return _get(
                Select.class,
                spec -> spec.withPredicate(
                        each -> name.equals(((Select<?>) each).getAriaLabel().orElse(""))));
    }

    private static String item(int number) {
        return _find(ListItem.class, spec -> spec.withClasses("team-item"))
                .get(number)
                .getElement()
                .getTextRecursively();
    }
}
