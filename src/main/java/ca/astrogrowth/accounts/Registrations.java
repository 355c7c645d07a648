package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.tenancy.Tenants;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes what a stranger asked for: the person, then the workspace, then the letter. What stops half-way goes on when they
 * ask again.
 */
@Component
class Registrations {

    private final Persons persons;
    private final Memberships memberships;
    private final Tenants tenants;
    private final Workspace workspace;
    private final DoorLetters letters;
    private final Platform platform;
    private final Clock clock;

    Registrations(
            Persons persons,
            Memberships memberships,
            Tenants tenants,
            Workspace workspace,
            DoorLetters letters,
            Platform platform,
            Clock clock) {
        this.persons = persons;
        this.memberships = memberships;
        this.tenants = tenants;
        this.workspace = workspace;
        this.letters = letters;
        this.platform = platform;
        this.clock = clock;
    }

    void take(SignUp wish, String hash) {
        Optional<UUID> waiting = platform.call(() -> waiting(wish, hash));
        if (waiting.isEmpty()) {
            platform.call(() -> persons.findByEmail(wish.email().value()))
                    .ifPresent(known -> letters.ask(known.id(), DoorLetterAsked.Kind.KNOWN));
            return;
        }
        TenantId own = ownWorkspace(waiting.get(), wish.business().name());
        TenantContext.where(own).run(() -> workspace.save(wish.business()));
        letters.ask(waiting.get(), DoorLetterAsked.Kind.CONFIRM);
    }

    /** The person who waits for their confirmation, new or as they asked last; empty if the address is confirmed. */
    private Optional<UUID> waiting(SignUp wish, String hash) {
        Optional<Person> known = persons.findByEmail(wish.email().value()).flatMap(p -> persons.findLockedById(p.id()));
        if (known.filter(Person::isConfirmed).isPresent()) {
            return Optional.empty();
        }
        known.ifPresent(person -> person.askAgain(wish.name(), hash));
        Person person = known.orElseGet(() -> new Person(wish.email(), wish.name(), hash, clock.instant()));
        person.speak(wish.language());
        return Optional.of(persons.saveAndFlush(person).id());
    }

    private TenantId ownWorkspace(UUID person, String name) {
        Optional<TenantId> made = platform.call(() -> memberships.of(person)).stream()
                .map(People.Membership::tenant)
                .findFirst();
        made.ifPresent(known -> tenants.rename(known, name));
        return made.orElseGet(() -> {
            TenantId id = tenants.provision(name).id();
            platform.call(() -> {
                memberships.add(person, id, Role.OWNER);
                return id;
            });
            return id;
        });
    }
}
