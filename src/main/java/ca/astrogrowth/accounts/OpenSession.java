package ca.astrogrowth.accounts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A browser in which somebody is signed in.
 *
 * @param address the network address it came from when they signed in
 * @param agent the family of the browser, such as {@code Firefox, Windows}
 * @param seenAt to the minute
 */
public record OpenSession(
        UUID id, @Nullable String address, @Nullable String agent, Instant startedAt, Instant seenAt) {}
