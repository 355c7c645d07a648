package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.journal.Acting;
import ca.astrogrowth.tenancy.TenantAware;
import ca.astrogrowth.tenancy.TenantId;
import java.io.Serializable;
import java.util.UUID;

/**
 * The person who is signed in, and the workspace they work in now: the principal of browser sessions and of API tokens.
 *
 * @param role what they are in that workspace, as it was when the request came in
 * @param credentials how often their password had changed when they came in
 */
public record SignedIn(
        UUID person, String email, String name, TenantId tenant, String workspace, Role role, int credentials)
        implements TenantAware, Acting, Serializable {

    /** The same session, as the workspace is called and they are in it now. */
    SignedIn as(String place, Role now) {
        return new SignedIn(person, email, name, tenant, place, now, credentials);
    }

    /** What we call them. */
    public String firstName() {
        return name.strip().split("\\s+", 2)[0];
    }

    /** Two letters for an avatar. */
    public String initials() {
        String[] words = name.strip().split("\\s+");
        String last = words.length > 1 ? words[words.length - 1] : "";
        return (first(words[0]) + first(last)).toUpperCase(java.util.Locale.ROOT);
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
