package ca.astrogrowth.publishing;

import ca.astrogrowth.publishing.linkedin.App;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a member lets one of our applications do, without the tokens.
 *
 * @param renews whether LinkedIn gave a refresh token, so that nobody has to sign in again
 */
record Grant(
        UUID id,
        App app,
        String member,
        String name,
        State state,
        Instant expiresAt,
        boolean renews,
        Set<String> scopes,
        @Nullable Instant lastSync) {

    Grant {
        scopes = Set.copyOf(scopes);
    }

    boolean holds(Instant now) {
        return state == State.CONNECTED && now.isBefore(expiresAt);
    }

    boolean may(String scope) {
        return scopes.contains(scope);
    }

    /** LEFT: the member took it back here, and its tokens are gone. */
    enum State {
        CONNECTED,
        RECONNECT,
        LEFT
    }
}
