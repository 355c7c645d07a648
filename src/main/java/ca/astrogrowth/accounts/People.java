package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.tenancy.Tenant;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.tenancy.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** People and how they get in. */
@Service
@NeedsNothing("who somebody is comes before what they may")
public class People {

    private final Persons persons;
    private final Memberships memberships;
    private final Tenants tenants;
    private final Workspace workspace;
    private final PasswordEncoder passwords;
    private final Platform platform;
    private final Clock clock;
    private final String nobodysHash;

    People(
            Persons persons,
            Memberships memberships,
            Tenants tenants,
            Workspace workspace,
            PasswordEncoder passwords,
            Platform platform,
            Clock clock) {
        this.persons = persons;
        this.memberships = memberships;
        this.tenants = tenants;
        this.workspace = workspace;
        this.passwords = passwords;
        this.platform = platform;
        this.clock = clock;
        this.nobodysHash = passwords.encode(UUID.randomUUID().toString());
    }

    /**
     * Checks a password; takes as long for an unknown address as for a wrong password.
     *
     * @param workspace which workspace to work in, or null for the first that the person belongs to
     * @return empty if address, password or workspace is not theirs, or the address is not confirmed yet
     */
    public Optional<SignedIn> signIn(String email, String password, @Nullable TenantId workspace) {
        Optional<Person> person =
                platform.call(() -> persons.findByEmail(email.strip().toLowerCase(Locale.ROOT)));
        boolean right =
                passwords.matches(password, person.map(Person::passwordHash).orElse(nobodysHash));
        return person.filter(p -> right && p.isConfirmed()).flatMap(p -> in(p, workspace));
    }

    /** The same person in another of their workspaces; empty if it is not theirs. */
    public Optional<SignedIn> in(UUID person, TenantId workspace) {
        return platform.call(() -> persons.findById(person)).flatMap(p -> in(p, workspace));
    }

    /** As {@link #in(UUID, TenantId)}; those who look after the workspace see when. */
    public Optional<SignedIn> enter(UUID person, TenantId workspace) {
        Optional<SignedIn> there = in(person, workspace);
        there.ifPresent(this::entered);
        return there;
    }

    void entered(SignedIn who) {
        platform.call(() -> {
            memberships.entered(who.person(), who.tenant(), clock.instant());
            return who;
        });
    }

    Optional<SignedIn> in(Person person, @Nullable TenantId workspace) {
        return memberships(person.id()).stream()
                .filter(membership -> workspace == null || membership.tenant().equals(workspace))
                .findFirst()
                .map(m -> new SignedIn(
                        person.id(),
                        person.email(),
                        person.name(),
                        m.tenant(),
                        m.workspace(),
                        m.role(),
                        person.credentials()));
    }

    /** The workspaces that a person belongs to, in the order they joined. */
    public List<Membership> memberships(UUID person) {
        return platform.call(() -> memberships.of(person));
    }

    /** Those who answer for a workspace, in the order they joined. Not to be called in a tenant's transaction. */
    public List<Owner> owners(TenantId workspace) {
        return platform.call(() -> memberships.owners(workspace));
    }

    /** A new person with a new workspace of their own, and an address that somebody answers for. */
    public SignedIn register(EmailAddress email, String name, String password, BusinessProfile business) {
        Tenant tenant = tenants.provision(business.name());
        Instant now = clock.instant();
        Person person = platform.call(() -> {
            Person added = persons.saveAndFlush(new Person(email, name, passwords.encode(password), now).confirm(now));
            memberships.add(added.id(), tenant.id(), Role.OWNER);
            return added;
        });
        TenantContext.where(tenant.id()).run(() -> workspace.save(business));
        return in(person, tenant.id()).orElseThrow();
    }

    /** Lets a person into one more workspace. */
    public void join(UUID person, TenantId workspace, Role role) {
        platform.call(() -> {
            memberships.add(person, workspace, role);
            return workspace;
        });
    }

    /** What a person reads; empty for whatever their browser asks for. */
    public Optional<String> language(UUID person) {
        return platform.call(() -> persons.findById(person)).flatMap(Person::language);
    }

    /** @param language {@code fr}, {@code en}, or null for whatever the browser asks for */
    public void speak(UUID person, @Nullable String language) {
        platform.call(() -> persons.findById(person).map(known -> known.speak(language)));
    }

    /** Who answers for a workspace. */
    public record Owner(UUID person, String name, String email) {}

    /** One workspace of a person. */
    public record Membership(TenantId tenant, String workspace, Role role) {}
}
