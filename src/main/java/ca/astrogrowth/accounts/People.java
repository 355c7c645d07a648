package ca.astrogrowth.accounts;

import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** People and how they get in. */
@Service
public class People {

    /**
     * Checks a password; takes as long for an unknown address as for a wrong password.
     *
     * @param workspace which workspace to work in, or null for the first that the person belongs to
     * @return empty if address, password or workspace is not theirs
     */
    public Optional<SignedIn> signIn(String email, String password, @Nullable TenantId workspace) {
        throw new IllegalStateException(email + password + workspace);
    }

    /** The same person in another of their workspaces; empty if it is not theirs. */
    public Optional<SignedIn> in(UUID person, TenantId workspace) {
        throw new IllegalStateException(person + workspace.value());
    }

    /** The workspaces that a person belongs to, in the order they joined. */
    public List<Membership> memberships(UUID person) {
        throw new IllegalStateException(person.toString());
    }

    /** A new person with a new workspace of their own. */
    public SignedIn register(EmailAddress email, String name, String password, BusinessProfile business) {
        throw new IllegalStateException(email + name + password + business.name());
    }

    /** Lets a person into one more workspace. */
    public void join(UUID person, TenantId workspace) {
        throw new IllegalStateException(person + workspace.value());
    }

    /** One workspace of a person. */
    public record Membership(TenantId tenant, String workspace) {}
}
