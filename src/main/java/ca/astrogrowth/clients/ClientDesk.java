package ca.astrogrowth.clients;

import static java.util.Objects.requireNonNull;

import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.clients.ClientLink.State;
import ca.astrogrowth.clients.ClientRoom.Why;
import ca.astrogrowth.clients.LinkRows.Row;
import ca.astrogrowth.clients.LinkTokens.Claim;
import ca.astrogrowth.content.Client;
import ca.astrogrowth.content.ClientDecisions;
import ca.astrogrowth.content.ClientReply;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.Proof;
import ca.astrogrowth.content.Proofs;
import ca.astrogrowth.journal.Acting;
import ca.astrogrowth.journal.Journal;
import ca.astrogrowth.journal.JournalKind;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where a client decides, without an account. The link says for whom and in which workspace; its row is held while something
 * is decided by it, so that nothing is once it was ended. Called without a tenant: the link names it.
 */
@Service
@NeedsNothing("the client’s link is looked at each time")
public class ClientDesk {

    /** More than a person decides at a time; the next ones follow. */
    public static final int MOST = 20;

    private final LinkTokens tokens;
    private final LinkRows rows;
    private final ClientDecisions decisions;
    private final Proofs proofs;
    private final Workspace workspace;
    private final Tenants tenants;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ClientDesk(
            LinkTokens tokens,
            LinkRows rows,
            ClientDecisions decisions,
            Proofs proofs,
            Workspace workspace,
            Tenants tenants,
            Journal journal,
            TransactionTemplate transactions,
            Clock clock) {
        this.tokens = tokens;
        this.rows = rows;
        this.decisions = decisions;
        this.proofs = proofs;
        this.workspace = workspace;
        this.tenants = tenants;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Looks, and changes nothing: programs that read letters open links too. */
    public ClientRoom open(String token) {
        return with(token, claim -> {
            Optional<Row> row = rows.find(claim.link());
            return row.map(known -> room(known, claim, null)).orElseGet(ClientRoom.Unknown::new);
        });
    }

    /** @param seen hash of what they saw. May be said twice. */
    public ClientRoom approve(String token, UUID content, String seen) {
        return act(token, client -> decisions.approve(new ContentId(content), seen, client));
    }

    /** @param seen hash of what they saw. May be said twice. */
    public ClientRoom askForChange(String token, UUID content, String seen, String wish) {
        return act(token, client -> decisions.askForChange(new ContentId(content), seen, wish, client));
    }

    /** They want no more letters; the link goes on. May be said twice. */
    public ClientRoom stopLetters(String token) {
        return with(token, claim -> {
            Optional<Row> held = rows.hold(claim.link()).filter(row -> isGood(row, claim));
            held.filter(row -> row.email() != null).ifPresent(this::stopLetters);
            return rows.find(claim.link()).map(row -> room(row, claim, null)).orElseGet(ClientRoom.Unknown::new);
        });
    }

    private void stopLetters(Row row) {
        rows.stopLetters(row.id(), clock.instant());
        Journal.as(new Reader(new Client(row.id(), row.name())), () -> {
            journal.record(JournalKind.CLIENT_LETTERS_STOPPED, row.id());
            return row;
        });
    }

    /** The picture of what waits for the client, a JPEG, as long as it is what they see. */
    public Optional<byte[]> picture(String token, UUID content, String seen) {
        return tokens.open(token)
                .filter(this::isActive)
                .flatMap(claim -> TenantContext.where(claim.tenant())
                        .call(() -> shows(claim, content, seen)
                                ? proofs.picture(new ContentId(content))
                                : Optional.empty()));
    }

    private boolean shows(Claim claim, UUID content, String seen) {
        return requireNonNull(transactions.execute(status -> rows.find(claim.link())
                .filter(row -> isGood(row, claim))
                .flatMap(row -> decisions.find(new ContentId(content)))
                .filter(proof -> proof.hash().equals(seen))
                .isPresent()));
    }

    private ClientRoom act(String token, Function<Client, ClientReply> decision) {
        return with(token, claim -> {
            Optional<Row> held = rows.hold(claim.link());
            if (held.isEmpty()) {
                return new ClientRoom.Unknown();
            }
            Row row = held.get();
            if (!isGood(row, claim)) {
                return room(row, claim, null);
            }
            Client client = new Client(row.id(), row.name());
            ClientReply reply = Journal.as(new Reader(client), () -> decision.apply(client));
            if (reply instanceof ClientReply.Done) {
                rows.used(row.id(), clock.instant());
            }
            return room(row, claim, reply);
        });
    }

    private ClientRoom with(String token, Function<Claim, ClientRoom> work) {
        Optional<Claim> claim = tokens.open(token);
        if (claim.isEmpty()) {
            return new ClientRoom.Unknown();
        }
        if (!isActive(claim.get())) {
            return new ClientRoom.Closed(Why.SUSPENDED, "", null);
        }
        return TenantContext.where(claim.get().tenant()).call(() -> inTransaction(() -> work.apply(claim.get())));
    }

    private boolean isActive(Claim claim) {
        return tenants.find(claim.tenant()).isPresent();
    }

    private boolean isGood(Row row, Claim claim) {
        return row.state(clock.instant()) == State.GOOD && row.number() == claim.number();
    }

    private ClientRoom room(Row row, Claim claim, @Nullable ClientReply reply) {
        String business = workspace.profile().name();
        Instant now = clock.instant();
        if (row.state(now) == State.REVOKED) {
            return new ClientRoom.Closed(Why.REVOKED, business, row.language());
        }
        if (!isGood(row, claim)) {
            return new ClientRoom.Closed(Why.OVER, business, row.language());
        }
        List<Proof> waiting = decisions.waiting(MOST);
        return new ClientRoom.Open(
                row.name(),
                business,
                row.language(),
                waiting,
                waiting.size() < MOST ? waiting.size() : decisions.count(),
                row.email() != null,
                reply);
    }

    private ClientRoom inTransaction(Supplier<ClientRoom> work) {
        return requireNonNull(transactions.execute(status -> work.get()));
    }

    /** As the journal names them: by their link, which may be one of several of theirs. */
    private record Reader(Client client) implements Acting {

        @Override
        public UUID person() {
            return client.link();
        }

        @Override
        public String name() {
            return client.name() + " (client)";
        }
    }
}
