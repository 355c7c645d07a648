package ca.astrogrowth.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry.
 *
 * @param number 1 for the workspace's first, without gaps
 * @param person who did it; null if nobody did and the application went on by itself
 * @param address the network address that it came from, if it came from somewhere
 * @param agent the family of their program, such as {@code Firefox, Windows}
 * @param subject what it was done to: a campaign, a content, a connection
 * @param hash SHA-256 over all of it and the hash of the entry before, 64 hexadecimal digits
 */
public record JournalEntry(
        long number,
        Instant at,
        JournalKind kind,
        @Nullable UUID person,
        @Nullable String name,
        @Nullable String address,
        @Nullable String agent,
        @Nullable UUID subject,
        List<Change> changes,
        String hash) {

    public JournalEntry {
        changes = List.copyOf(changes);
    }
}
