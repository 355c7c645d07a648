package ca.astrogrowth.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A connection to LinkedIn as a screen may know it: never a token.
 *
 * @param member the name on LinkedIn
 * @param renews whether it goes on by itself; otherwise somebody signs in again before {@code expiresAt}
 * @param missing permissions that were asked for and not given
 */
public record LinkedInAccount(
        UUID id,
        LinkedInApplication application,
        State state,
        String member,
        Instant expiresAt,
        boolean renews,
        Set<String> scopes,
        Set<String> missing,
        @Nullable Instant lastSync,
        List<LinkedInIdentity> identities) {

    public LinkedInAccount {
        scopes = Set.copyOf(scopes);
        missing = Set.copyOf(missing);
        identities = List.copyOf(identities);
    }

    static LinkedInAccount of(Grant grant, Instant now, List<LinkedInIdentity> identities) {
        Set<String> missing = new TreeSet<>(grant.app().scopes());
        missing.removeAll(grant.scopes());
        return new LinkedInAccount(
                grant.id(),
                LinkedInApplication.of(grant.app()),
                grant.holds(now) ? State.CONNECTED : State.RECONNECT,
                grant.name(),
                grant.expiresAt(),
                grant.renews(),
                grant.scopes(),
                missing,
                grant.lastSync(),
                identities);
    }

    /** CONNECTED: posts go out. RECONNECT: LinkedIn no longer takes our token; what is queued is held. */
    public enum State {
        NONE,
        CONNECTED,
        RECONNECT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
