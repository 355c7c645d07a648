package ca.astrogrowth.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries; null for all.
 *
 * @param from the first moment
 * @param until the first moment that is too late
 */
public record JournalFilter(
        @Nullable UUID person,
        @Nullable JournalKind kind,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final JournalFilter ALL = new JournalFilter(null, null, null, null);
}
