package ca.astrogrowth.webhooks;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.journal.Change;
import ca.astrogrowth.journal.Journal;
import ca.astrogrowth.journal.JournalKind;
import ca.astrogrowth.messaging.Outbox;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The programs that the current workspace has told what happens in it. */
@Service
@Needs(Right.SETTINGS)
public class Webhooks {

    /** How many deliveries are shown. */
    public static final int LOG = 100;

    private final WebhookRows rows;
    private final DeliveryRows deliveries;
    private final Secrets secrets;
    private final Courier courier;
    private final Outbox outbox;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Webhooks(
            WebhookRows rows,
            DeliveryRows deliveries,
            Secrets secrets,
            Courier courier,
            Outbox outbox,
            Journal journal,
            TransactionTemplate transactions,
            Clock clock) {
        this.rows = rows;
        this.deliveries = deliveries;
        this.secrets = secrets;
        this.courier = courier;
        this.outbox = outbox;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The oldest first. */
    public List<Webhook> list() {
        return in(rows::all);
    }

    /**
     * Tells one more program, from now on.
     *
     * @throws BadAddressException if none can be told there
     * @throws TooManyWebhooksException if there are as many as there can be
     */
    public Made create(String url, Set<WebhookEvent> events) {
        requireSome(events);
        Webhook webhook = new Webhook(UuidV7.next(), courier.check(url), events, true, clock.instant());
        String secret = Signature.secret();
        return in(() -> {
            rows.hold();
            if (rows.all().size() >= Webhook.MOST) {
                throw new TooManyWebhooksException();
            }
            rows.add(webhook, secrets.seal(webhook.id(), secret));
            tell(JournalKind.WEBHOOK_ADDED, null, webhook);
            return new Made(webhook, secret);
        });
    }

    /**
     * Changes what is not null.
     *
     * @throws NoSuchElementException if the workspace has no such program
     * @throws BadAddressException as {@link #create}
     */
    public Webhook change(UUID id, @Nullable String url, @Nullable Set<WebhookEvent> events, @Nullable Boolean on) {
        if (events != null) {
            requireSome(events);
        }
        in(() -> known(id));
        String checked = url == null ? null : courier.check(url);
        return in(() -> {
            rows.hold();
            Webhook before = known(id);
            Webhook after = new Webhook(
                    id,
                    Optional.ofNullable(checked).orElse(before.url()),
                    Optional.ofNullable(events).orElse(before.events()),
                    Optional.ofNullable(on).orElse(before.on()),
                    before.createdAt());
            if (!after.equals(before)) {
                rows.change(after);
                tell(JournalKind.WEBHOOK_CHANGED, before, after);
            }
            return after;
        });
    }

    /**
     * Another secret; the one before signs nothing any more.
     *
     * @throws NoSuchElementException if the workspace has no such program
     */
    public Made renew(UUID id) {
        String secret = Signature.secret();
        return in(() -> {
            Webhook webhook = known(id);
            rows.renew(id, secrets.seal(id, secret));
            tell(JournalKind.WEBHOOK_CHANGED, webhook, webhook);
            return new Made(webhook, secret);
        });
    }

    /**
     * It is told nothing any more, and what it was told is forgotten.
     *
     * @throws NoSuchElementException if the workspace has no such program
     */
    public void delete(UUID id) {
        in(() -> {
            Webhook webhook = known(id);
            rows.delete(id);
            tell(JournalKind.WEBHOOK_REMOVED, webhook, null);
            return id;
        });
    }

    /**
     * What it was told lately, the newest first, {@value #LOG} at most.
     *
     * @throws NoSuchElementException if the workspace has no such program
     */
    public List<WebhookDelivery> deliveries(UUID id) {
        return in(() -> {
            known(id);
            return deliveries.of(id, LOG);
        });
    }

    /**
     * Tells it the same once more, under the same identifier. Does nothing for what waits to be sent anyway.
     *
     * @throws NoSuchElementException if there is no such program, or it was never told that
     */
    public void replay(UUID id, UUID delivery) {
        in(() -> {
            if (!deliveries.has(id, delivery)) {
                throw new NoSuchElementException("No such delivery");
            }
            if (deliveries.again(id, delivery, clock.instant())) {
                outbox.append(WebhookDue.TOPIC, WebhookDue.first(delivery));
            }
            return delivery;
        });
    }

    private Webhook known(UUID id) {
        return rows.find(id).orElseThrow(() -> new NoSuchElementException("No such webhook"));
    }

    /** By its host alone: the rest of an address may be a secret of the program's. */
    private void tell(JournalKind kind, @Nullable Webhook before, @Nullable Webhook after) {
        UUID subject = Objects.requireNonNull(before == null ? after : before).id();
        journal.record(kind, subject, new Change("webhook", host(before), host(after)));
    }

    private static @Nullable String host(@Nullable Webhook webhook) {
        return webhook == null ? null : URI.create(webhook.url()).getHost();
    }

    private static void requireSome(Set<WebhookEvent> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("A program is told of something");
        }
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }

    /** @param secret what signs; it is shown now and never again */
    public record Made(Webhook webhook, String secret) {

        /** Without the secret: what is printed ends up in logs. */
        @Override
        public String toString() {
            return "webhook " + webhook.id();
        }
    }
}
