package ca.astrogrowth.webhooks;

import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.messaging.Subscription;
import ca.astrogrowth.webhooks.Courier.Outcome;
import ca.astrogrowth.webhooks.DeliveryRows.Job;
import ca.astrogrowth.webhooks.WebhookDelivery.State;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells a program. One that does not take it is asked again later and later, for longer than messaging would try by itself;
 * one that never does is no failure of ours, so it is written in the log of deliveries and is no dead letter.
 */
@Component
class DueHandler implements EventHandler<WebhookDue> {

    private static final int PROGRAMS_AT_ONCE = 8;

    private final DeliveryRows deliveries;
    private final WebhookRows webhooks;
    private final Secrets secrets;
    private final Courier courier;
    private final Outbox outbox;
    private final Settings settings;
    private final TransactionTemplate transactions;
    private final Clock clock;

    DueHandler(
            DeliveryRows deliveries,
            WebhookRows webhooks,
            Secrets secrets,
            Courier courier,
            Outbox outbox,
            Settings settings,
            TransactionTemplate transactions,
            Clock clock) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.courier = courier;
        this.outbox = outbox;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Subscription<WebhookDue> subscription() {
        return Subscription.of("webhooks.deliveries", WebhookDue.TOPIC, WebhookDue.class)
                .concurrently(PROGRAMS_AT_ONCE);
    }

    @Override
    public void handle(WebhookDue due, Delivery delivery) {
        Optional<Job> found =
                Objects.requireNonNull(transactions.execute(status -> deliveries.waiting(due.deliveryId())));
        found.ifPresent(job -> {
            Outcome outcome = tell(job);
            delivery.once(() -> settle(due, job, outcome));
        });
    }

    private Outcome tell(Job job) {
        if (!job.on()) {
            return Outcome.failed("off");
        }
        return secrets.open(job.webhook(), job.secret())
                .map(secret -> courier.carry(job.url(), secret, job.event().toString(), job.body()))
                .orElse(Outcome.failed("secret"));
    }

    private void settle(WebhookDue due, Job job, Outcome outcome) {
        Instant now = clock.instant();
        boolean taken = outcome.failure() == null;
        boolean again = !taken && job.on() && !outcome.isGone() && due.attempt() < settings.tries();
        if (again) {
            Instant next = now.plus(settings.pauseAfter(due.attempt()));
            if (deliveries.tried(due.deliveryId(), State.WAITING, outcome, now, next)) {
                outbox.append(WebhookDue.TOPIC, due.again(), next);
            }
        } else {
            deliveries.tried(due.deliveryId(), taken ? State.DELIVERED : State.FAILED, outcome, now, null);
        }
        if (outcome.isGone()) {
            webhooks.turn(job.webhook(), false);
        }
    }
}
