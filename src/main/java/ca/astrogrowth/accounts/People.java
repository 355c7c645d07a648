package ca.astrogrowth.accounts;

import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.tenancy.Tenant;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.tenancy.Tenants;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** People and how they get in. */
@Service
public class People {

    private final Persons persons;
    private final Memberships memberships;
    private final Tenants tenants;
    private final Workspace workspace;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final String nobodysHash;

    People(
            Persons persons,
            Memberships memberships,
            Tenants tenants,
            Workspace workspace,
            PasswordEncoder passwords,
            TransactionTemplate transactions,
            Clock clock) {
        this.persons = persons;
        this.memberships = memberships;
        this.tenants = tenants;
        this.workspace = workspace;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
        this.nobodysHash = passwords.encode(UUID.randomUUID().toString());
    }

    /**
     * Checks a password; takes as long for an unknown address as for a wrong password.
     *
     * @param workspace which workspace to work in, or null for the first that the person belongs to
     * @return empty if address, password or workspace is not theirs
     */
    public Optional<SignedIn> signIn(String email, String password, @Nullable TenantId workspace) {
        Optional<Person> person =
                platform(() -> persons.findByEmail(email.strip().toLowerCase(Locale.ROOT)));
        boolean right =
                passwords.matches(password, person.map(Person::passwordHash).orElse(nobodysHash));
        return person.filter(p -> right).flatMap(p -> in(p, workspace));
    }

    /** The same person in another of their workspaces; empty if it is not theirs. */
    public Optional<SignedIn> in(UUID person, TenantId workspace) {
        return platform(() -> persons.findById(person)).flatMap(p -> in(p, workspace));
    }

    private Optional<SignedIn> in(Person person, @Nullable TenantId workspace) {
        return memberships(person.id()).stream()
                .filter(membership -> workspace == null || membership.tenant().equals(workspace))
                .findFirst()
                .map(m -> new SignedIn(person.id(), person.email(), person.name(), m.tenant(), m.workspace()));
    }

    /** The workspaces that a person belongs to, in the order they joined. */
    public List<Membership> memberships(UUID person) {
        return platform(() -> memberships.of(person));
    }

    /** Those who answer for a workspace, in the order they joined. Not to be called in a tenant's transaction. */
    public List<Owner> owners(TenantId workspace) {
        return platform(() -> memberships.owners(workspace));
    }

    /** A new person with a new workspace of their own. */
    public SignedIn register(EmailAddress email, String name, String password, BusinessProfile business) {
        Tenant tenant = tenants.provision(business.name());
        Person person = platform(() -> {
            Person added = persons.saveAndFlush(new Person(email, name, passwords.encode(password), clock.instant()));
            memberships.add(added.id(), tenant.id(), Role.OWNER);
            return added;
        });
        TenantContext.where(tenant.id()).run(() -> workspace.save(business));
        return new SignedIn(person.id(), person.email(), person.name(), tenant.id(), tenant.name());
    }

    /** Lets a person into one more workspace. */
    public void join(UUID person, TenantId workspace) {
        platform(() -> {
            memberships.add(person, workspace, Role.EDITOR);
            return workspace;
        });
    }

    private <T> T platform(Supplier<T> work) {
        return TenantContext.platform().call(() -> transactions.execute(status -> work.get()));
    }

    /** Who answers for a workspace. */
    public record Owner(UUID person, String name, String email) {}

    /** One workspace of a person. */
    public record Membership(TenantId tenant, String workspace) {}
}
