package ca.astrogrowth.clients;

import ca.astrogrowth.accounts.Present;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.clients.ClientLink.State;
import ca.astrogrowth.clients.LinkRows.Row;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.content.ClientDecisions;
import ca.astrogrowth.journal.Change;
import ca.astrogrowth.journal.Journal;
import ca.astrogrowth.journal.JournalKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The links that the current workspace gave to its clients. For those who may approve: a link hands that on. */
@Service
@Transactional
@Needs(Right.APPROVE)
@EnableConfigurationProperties(Settings.class)
public class ClientLinks {

    /** Who has just ended one sees that it is; later nobody looks for it. */
    private static final Duration SHOWN = Duration.ofDays(30);

    private final LinkRows rows;
    private final LinkTokens tokens;
    private final ClientPost post;
    private final ClientDecisions decisions;
    private final Journal journal;
    private final Settings settings;
    private final Clock clock;

    ClientLinks(
            LinkRows rows,
            LinkTokens tokens,
            ClientPost post,
            ClientDecisions decisions,
            Journal journal,
            Settings settings,
            Clock clock) {
        this.rows = rows;
        this.tokens = tokens;
        this.post = post;
        this.decisions = decisions;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those that are good first, then those that ended lately, the newest first. */
    @Transactional(readOnly = true)
    public List<ClientLink> list() {
        Instant now = clock.instant();
        return rows.list(now.minus(SHOWN)).stream().map(row -> shown(row, now)).toList();
    }

    /** Whether any client can be asked: else what is handed over waits for nobody. */
    @Transactional(readOnly = true)
    @Needs(Right.READ)
    public boolean reachAny() {
        return rows.good(clock.instant()) > 0;
    }

    /**
     * Makes a link. A client with an address is written to when contents wait for them, now or later.
     *
     * @throws TooManyLinksException if the workspace has, or made today, as many as it may
     */
    public ClientLink make(NewClient client) {
        Instant now = clock.instant();
        rows.forgetBefore(now.minus(settings.memory()));
        requireRoom(now);
        UUID id = UuidV7.next();
        UUID maker = Present.person().map(SignedIn::person).orElse(null);
        rows.add(id, client, maker, now, end(now));
        journal.record(JournalKind.CLIENT_LINK_MADE, id, new Change("client", null, client.name()));
        writeIfNeeded(now);
        return shown(rows.find(id).orElseThrow(), now);
    }

    /**
     * Another thirty days under another address; the one before opens nothing any more.
     *
     * @throws NoSuchElementException if the workspace has no such link, or it was ended
     * @throws TooManyLinksException as {@link #make}
     */
    public ClientLink renew(UUID id) {
        Instant now = clock.instant();
        Row row = standing(id);
        if (row.state(now) != State.GOOD) {
            requireRoom(now);
        }
        rows.renew(id, now, end(now));
        journal.record(JournalKind.CLIENT_LINK_RENEWED, id, new Change("client", null, row.name()));
        writeIfNeeded(now);
        return shown(rows.find(id).orElseThrow(), now);
    }

    /**
     * Ends a link, now and for good. May be said twice.
     *
     * @throws NoSuchElementException if the workspace has no such link
     */
    public void revoke(UUID id) {
        Row row = rows.hold(id).orElseThrow(() -> new NoSuchElementException("No such link"));
        if (row.revokedAt() == null) {
            rows.revoke(id, clock.instant());
            journal.record(JournalKind.CLIENT_LINK_REVOKED, id, new Change("client", row.name(), null));
        }
    }

    private Row standing(UUID id) {
        return rows.hold(id)
                .filter(row -> row.revokedAt() == null)
                .orElseThrow(() -> new NoSuchElementException("No such link"));
    }

    private void requireRoom(Instant now) {
        if (rows.good(now) >= settings.mostAtOnce()
                || rows.givenSince(now.minus(Duration.ofDays(1))) >= settings.mostPerDay()) {
            throw new TooManyLinksException();
        }
    }

    private void writeIfNeeded(Instant now) {
        if (decisions.count() > 0) {
            post.plan(now);
        }
    }

    private Instant end(Instant now) {
        return now.plus(settings.validity()).truncatedTo(ChronoUnit.SECONDS);
    }

    private ClientLink shown(Row row, Instant now) {
        State state = row.state(now);
        return new ClientLink(
                row.id(),
                row.name(),
                row.email(),
                row.language(),
                state,
                row.createdAt(),
                row.revokedAt() == null ? row.expiresAt() : row.revokedAt(),
                row.lastUsedAt(),
                state == State.GOOD ? tokens.address(row) : null);
    }
}
