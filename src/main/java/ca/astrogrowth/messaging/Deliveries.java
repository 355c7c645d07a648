package ca.astrogrowth.messaging;

import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands an event to its handler with the tenant bound around it, and decides what follows a failure. */
@Component
class Deliveries {

    private static final Logger log = LoggerFactory.getLogger(Deliveries.class);

    private static final Pattern ALWAYS = Pattern.compile(OutboxRows.ALWAYS);

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final OutboxRows outbox;
    private final DeadLetters deadLetters;
    private final Payloads payloads;
    private final Settings settings;
    private final RandomGenerator chance;

    Deliveries(
            JdbcClient database,
            TransactionTemplate transactions,
            OutboxRows outbox,
            DeadLetters deadLetters,
            Payloads payloads,
            Settings settings,
            RandomGenerator chance) {
        this.database = database;
        this.transactions = transactions;
        this.outbox = outbox;
        this.deadLetters = deadLetters;
        this.payloads = payloads;
        this.settings = settings;
        this.chance = chance;
    }

    /** When this returns, the event was handled, waits for another try, or is a dead letter. */
    <E> void deliver(EventHandler<E> handler, OutboxRows.Row row) {
        Subscription<E> subscription = handler.subscription();
        try {
            TenantContext.where(new TenantId(row.tenant())).run(() -> {
                Once delivery = new Once(subscription.consumer(), row);
                switch (delivery.standing()) {
                    case WAITS -> outbox.putBack(row, subscription.consumer());
                    case DUE -> {
                        handler.handle(payloads.read(row.payload(), subscription.type()), delivery);
                        delivery.once(() -> {});
                    }
                    case DONE -> {}
                }
            });
        } catch (Exception | Error e) { // an error that is not counted as a try would come back for ever
            failed(subscription, row, e);
        }
    }

    private void failed(Subscription<?> subscription, OutboxRows.Row row, Throwable failure) {
        String consumer = subscription.consumer();
        if (row.attempt() >= settings.tries()) {
            log.error("{} gives event {} up after {} tries", consumer, row.eventId(), row.attempt(), failure);
            deadLetters.bury(row, consumer, failure);
        } else {
            log.warn("{} will try event {} again", consumer, row.eventId(), failure);
            tryAgain(row, consumer, failure);
        }
    }

    private void tryAgain(OutboxRows.Row row, String consumer, Throwable failure) {
        try {
            outbox.retry(row, consumer, settings.backOff(row.attempt(), chance.nextDouble()));
        } catch (DataIntegrityViolationException e) { // its tenant is gone, so no later try can be written down
            failure.addSuppressed(e);
            deadLetters.bury(row, consumer, failure);
        }
    }

    private enum Standing {
        /** Its workspace is about to end; it was sent before that was known. */
        WAITS,
        DUE,
        DONE
    }

    /** The inbox row and the effect share a transaction: both are there, or neither. */
    private final class Once implements Delivery {

        private final String consumer;
        private final OutboxRows.Row row;

        Once(String consumer, OutboxRows.Row row) {
            this.consumer = consumer;
            this.row = row;
        }

        @Override
        public UUID eventId() {
            return row.eventId();
        }

        @Override
        public int attempt() {
            return row.attempt();
        }

        /** All that is asked before, in one look. */
        private Standing standing() {
            return Objects.requireNonNull(transactions.execute(status -> database.sql(
                            "select shared.tenant_leaves(:tenant), "
                                    + "exists(select from shared.inbox where consumer = :consumer and event_id = :event)")
                    .param("tenant", row.tenant())
                    .param("consumer", consumer)
                    .param("event", row.eventId())
                    .query((found, n) -> {
                        if (found.getBoolean(1) && !ALWAYS.matcher(row.topic()).find()) {
                            return Standing.WAITS;
                        }
                        return found.getBoolean(2) ? Standing.DONE : Standing.DUE;
                    })
                    .single()));
        }

        @Override
        public boolean done() {
            return Boolean.TRUE.equals(transactions.execute(status -> database.sql(
                            "select exists(select from shared.inbox where consumer = :consumer and event_id = :event)")
                    .param("consumer", consumer)
                    .param("event", row.eventId())
                    .query(Boolean.class)
                    .single()));
        }

        @Override
        public boolean once(Runnable effect) {
            return Boolean.TRUE.equals(transactions.execute(status -> {
                int inserted = database.sql("insert into shared.inbox (consumer, event_id, tenant) "
                                + "values (:consumer, :event, :tenant) on conflict do nothing")
                        .param("consumer", consumer)
                        .param("event", row.eventId())
                        .param("tenant", row.tenant())
                        .update();
                if (inserted == 1) {
                    effect.run();
                }
                return inserted == 1;
            }));
        }
    }
}
