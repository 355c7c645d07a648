package ca.astrogrowth.publishing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The workspace's LinkedIn connection as a screen may know it: never a token.
 *
 * @param member the name on LinkedIn; null when never connected
 */
public record LinkedInAccount(
        State state, @Nullable String member, @Nullable Instant expiresAt) {

    static LinkedInAccount none() {
        return new LinkedInAccount(State.NONE, null, null);
    }

    /** CONNECTED: posts go out. RECONNECT: LinkedIn no longer takes our token; what is queued is held. */
    public enum State {
        NONE,
        CONNECTED,
        RECONNECT
    }
}
