package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.AlreadyMemberException;
import ca.astrogrowth.accounts.Invitation;
import ca.astrogrowth.accounts.Invitations;
import ca.astrogrowth.accounts.LastOwnerException;
import ca.astrogrowth.accounts.Member;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.TeamMembers;
import ca.astrogrowth.accounts.TooManyAttemptsException;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.ui.kit.Entrance;
import ca.astrogrowth.ui.kit.Toast;
import ca.astrogrowth.ui.kit.Visitor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/** What is done with the workspace's people, and how the screen answers. */
@Component
class Team {

    private final TeamMembers members;
    private final Invitations invitations;
    private final People people;
    private final Visitor visitor;
    private final AuthenticationContext authentication;

    Team(
            TeamMembers members,
            Invitations invitations,
            People people,
            Visitor visitor,
            AuthenticationContext authentication) {
        this.members = members;
        this.invitations = invitations;
        this.people = people;
        this.visitor = visitor;
        this.authentication = authentication;
    }

    List<Member> list() {
        return members.list();
    }

    boolean isMe(Member member) {
        return member.person().equals(visitor.who().person());
    }

    void change(Member member, Role role, Runnable done) {
        doing(() -> members.change(member.person(), role), "team.changed", done, member.name());
    }

    void remove(Member member, Runnable done) {
        doing(() -> members.remove(member.person()), "team.removed", done, member.name());
    }

    void handOver(Member member, Runnable done) {
        doing(() -> members.handOver(member.person()), "team.handed_over", done, member.name());
    }

    List<Invitation> invitations() {
        return invitations.list();
    }

    /** @return whether the letter is on its way */
    boolean invite(EmailAddress email, Role role) {
        return sending(() -> invitations.invite(email, role), email.value());
    }

    void sendAgain(Invitation invitation, Runnable done) {
        sending(() -> invitations.sendAgain(invitation.id()), invitation.email());
        done.run();
    }

    void revoke(Invitation invitation, Runnable done) {
        doing(() -> invitations.revoke(invitation.id()), "team.revoked", done, invitation.email());
    }

    private static boolean sending(Runnable work, String email) {
        try {
            work.run();
            Toast.done(I18NProvider.translate("team.invited", email));
            return true;
        } catch (AlreadyMemberException known) {
            Toast.failed(I18NProvider.translate("team.known"));
        } catch (TooManyAttemptsException often) {
            Toast.failed(I18NProvider.translate("door.limit"));
        } catch (NoSuchElementException gone) {
            Toast.failed(I18NProvider.translate("team.invitation.gone"));
        }
        return false;
    }

    /** On to another of their workspaces, or out. */
    void leave() {
        SignedIn who = visitor.who();
        doing(
                members::leave,
                "team.left",
                () -> people.memberships(who.person()).stream()
                        .findFirst()
                        .flatMap(other -> people.enter(who.person(), other.tenant()))
                        .ifPresentOrElse(Entrance::startAgainAs, authentication::logout),
                who.workspace());
    }

    /** What was refused is shown as it is now, too. */
    private void doing(Runnable work, String key, Runnable done, String name) {
        try {
            work.run();
            Toast.done(I18NProvider.translate(key, name));
            done.run();
        } catch (LastOwnerException last) {
            Toast.failed(I18NProvider.translate("team.last_owner"));
        } catch (NoSuchElementException gone) {
            Toast.failed(I18NProvider.translate("team.gone"));
            done.run();
        }
    }
}
