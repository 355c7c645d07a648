package ca.astrogrowth.accounts;

import ca.astrogrowth.journal.Change;
import ca.astrogrowth.journal.Deed;
import ca.astrogrowth.journal.Journal;
import ca.astrogrowth.journal.JournalKind;
import ca.astrogrowth.journal.Origin;
import ca.astrogrowth.tenancy.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What happens at the door, in the journals of the workspaces that a person belongs to. */
@Component
class DoorBook {

    private final Journal journal;
    private final Persons persons;
    private final Memberships memberships;
    private final Platform platform;
    private final Backstage backstage;

    DoorBook(Journal journal, Persons persons, Memberships memberships, Platform platform, Backstage backstage) {
        this.journal = journal;
        this.persons = persons;
        this.memberships = memberships;
        this.platform = platform;
        this.backstage = backstage;
    }

    /** Somebody came in, to the workspace they are in now. */
    SignedIn entered(SignedIn who) {
        return platform.call(() -> {
            journal.record(who.tenant(), new Deed(JournalKind.SIGNED_IN, null, List.of(), who, Origin.here()));
            return who;
        });
    }

    /** Somebody did not. Who it was nobody knows; whether the address is somebody's must not show in the time it takes. */
    void refused(String email) {
        Origin from = Origin.here();
        String address = email.strip().toLowerCase(Locale.ROOT);
        backstage.run(() -> platform.call(() -> persons.findByEmail(address).map(person -> {
            Change account = new Change("account", person.name(), person.name());
            everywhere(person.id(), new Deed(JournalKind.SIGN_IN_REFUSED, person.id(), List.of(account), null, from));
            return person;
        })));
    }

    /** In the transaction that changes it. */
    void changedPassword(Person person) {
        step(person, JournalKind.PASSWORD_CHANGED);
    }

    /** A recovery code has served; in the transaction that takes it away. */
    void recovered(Person person) {
        step(person, JournalKind.RECOVERY_CODE_USED);
    }

    /** What somebody changes about their way in, in the transaction that changes it. */
    void step(Person person, JournalKind kind) {
        Doer doer = new Doer(person.id(), person.name());
        everywhere(person.id(), new Deed(kind, person.id(), List.of(), doer, Origin.here()));
    }

    /** In the transaction that ends them. */
    void endedSessions(SignedIn who, int ended) {
        Change sessions = new Change("sessions", null, String.valueOf(ended));
        everywhere(
                who.person(),
                new Deed(JournalKind.SESSIONS_ENDED, who.person(), List.of(sessions), who, Origin.here()));
    }

    /** In the same order for everybody: who waits for the end of a journal has none that the other waits for. */
    private void everywhere(UUID person, Deed deed) {
        memberships.of(person).stream()
                .map(People.Membership::tenant)
                .sorted(Comparator.comparing(TenantId::value))
                .forEach(workspace -> journal.record(workspace, deed));
    }

    private record Doer(UUID person, String name) implements ca.astrogrowth.journal.Acting {}
}
