package ca.astrogrowth.clients;

import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.clients.ClientLink.State;
import ca.astrogrowth.clients.LinkRows.Row;
import ca.astrogrowth.content.ClientDecisions;
import ca.astrogrowth.content.ContentHandedOver;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.messaging.Subscription;
import ca.astrogrowth.tenancy.TenantContext;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When clients are written to: some minutes after the first content that waits for them, and once a day at most. */
@Service
@NeedsNothing("only the post office and our own events ask")
public class ClientPost implements EventHandler<ContentHandedOver> {

    /** A letter that was planned so long ago is lost, and another may be. */
    private static final Duration LOST = Duration.ofDays(1);

    private final LinkRows rows;
    private final LinkTokens tokens;
    private final ClientDecisions decisions;
    private final Workspace workspace;
    private final Outbox outbox;
    private final Settings settings;
    private final Clock clock;

    ClientPost(
            LinkRows rows,
            LinkTokens tokens,
            ClientDecisions decisions,
            Workspace workspace,
            Outbox outbox,
            Settings settings,
            Clock clock) {
        this.rows = rows;
        this.tokens = tokens;
        this.decisions = decisions;
        this.workspace = workspace;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Subscription<ContentHandedOver> subscription() {
        return Subscription.of("clients.letters", ContentHandedOver.TOPIC, ContentHandedOver.class);
    }

    @Override
    public void handle(ContentHandedOver event, Delivery delivery) {
        delivery.once(() -> plan(clock.instant()));
    }

    /** A letter to each client who can be written to and for whom none is planned. Inside the caller's transaction. */
    void plan(Instant now) {
        for (Row row : rows.withLetters(now)) {
            Instant planned = row.letterDue();
            if (planned == null || planned.isBefore(now.minus(LOST))) {
                Instant due = due(row, now);
                rows.askForLetter(row.id(), due);
                String tenant = TenantContext.current().value();
                outbox.append(ClientLetterDue.TOPIC, new ClientLetterDue(tenant, row.id()), due);
            }
        }
    }

    private Instant due(Row row, Instant now) {
        Instant gathered = now.plus(settings.gather());
        Instant before = row.letteredAt();
        Instant apart = before == null ? gathered : before.plus(settings.apart());
        return apart.isAfter(gathered) ? apart : gathered;
    }

    /**
     * What the letter to a client says, which counts as written from now on. What is handed over later is in the next one.
     *
     * @return empty when it has become pointless: nothing waits, or the link is over
     */
    @Transactional
    public Optional<Letter> write(UUID link) {
        Instant now = clock.instant();
        Optional<Row> reader = rows.hold(link).filter(row -> row.state(now) == State.GOOD && row.email() != null);
        long waiting = decisions.count();
        if (reader.isEmpty() || waiting == 0) {
            return Optional.empty();
        }
        Row row = reader.get();
        rows.lettered(link, now);
        return Optional.of(new Letter(
                row.name(),
                java.util.Objects.requireNonNull(row.email()),
                row.language(),
                workspace.profile().name(),
                waiting,
                row.expiresAt(),
                tokens.address(row)));
    }

    /**
     * @param language {@code fr} or {@code en}
     * @param business in whose name the contents are written
     * @param waiting how many contents wait
     * @param until when the link is over
     */
    public record Letter(
            String name, String email, String language, String business, long waiting, Instant until, URI address) {}
}
