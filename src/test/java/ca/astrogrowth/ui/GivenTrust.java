package ca.astrogrowth.ui;

import ca.astrogrowth.access.ApiKey;
import ca.astrogrowth.access.Scope;
import ca.astrogrowth.accounts.OpenSession;
import ca.astrogrowth.journal.Change;
import ca.astrogrowth.journal.JournalEntry;
import ca.astrogrowth.journal.JournalKind;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who did what, on which devices somebody is, and the keys they gave to programs. */
final class GivenTrust {

    static final List<JournalEntry> ENTRIES = List.of(
            entry(4, JournalKind.CONTENT_APPROVED, new Change("status", "pending", "approved")),
            entry(3, JournalKind.LEADS_EXPORTED),
            entry(2, JournalKind.CAMPAIGN_CREATED),
            entry(1, JournalKind.SIGNED_IN));

    static final List<OpenSession> SESSIONS =
            List.of(session(1, "192.0.2.7", "Safari, iPhone"), session(2, "198.51.100.20", "Firefox, Windows"));

    static final List<ApiKey> KEYS = List.of(new ApiKey(
            new UUID(61, 1),
            "Caisse du bistro",
            "x4Qz",
            Set.of(Scope.READ, Scope.WRITE),
            Given.NOW,
            Given.NOW.plus(Duration.ofDays(90)),
            Given.NOW,
            false));

    private GivenTrust() {}

    private static JournalEntry entry(long number, JournalKind kind, Change... changes) {
        return new JournalEntry(
                number,
                Given.NOW.minus(Duration.ofHours(5 - number)),
                kind,
                Given.MARIE.person(),
                Given.MARIE.name(),
                "192.0.2.7",
                "Safari, iPhone",
                null,
                List.of(changes),
                "ab".repeat(32));
    }

    private static OpenSession session(long number, String address, String agent) {
        return new OpenSession(
                new UUID(60, number), address, agent, Given.NOW.minus(Duration.ofDays(number)), Given.NOW);
    }
}
