package ca.astrogrowth.clients;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link by which a client approves.
 *
 * @param email null if they are not written to
 * @param language {@code fr} or {@code en}
 * @param endsAt when it is over, or since when
 * @param lastUsedAt when something was last decided by it
 * @param address what the client is given; null when it opens nothing any more
 */
public record ClientLink(
        UUID id,
        String name,
        @Nullable String email,
        String language,
        State state,
        Instant createdAt,
        Instant endsAt,
        @Nullable Instant lastUsedAt,
        @Nullable URI address) {

    /** Whether it opens anything. */
    public enum State {
        GOOD,
        /** Its thirty days are over; it can be renewed. */
        OVER,
        /** Somebody ended it, for good. */
        REVOKED;

        /** The name used in JSON and translation keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
