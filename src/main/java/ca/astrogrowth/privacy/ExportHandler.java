package ca.astrogrowth.privacy;

import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Hints;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.messaging.Subscription;
import ca.astrogrowth.storage.ObjectStore;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes an export. Interrupted, it is made anew: the same object is written over. */
@Component
@EnableConfigurationProperties(ExportSettings.class)
class ExportHandler implements EventHandler<ExportAsked> {

    /** After it the event is a dead letter, and the person may ask again. */
    private static final int LAST_ATTEMPT = 5;

    private static final String ZIP = "application/zip";

    private final Archive archive;
    private final ExportRows rows;
    private final ObjectStore objects;
    private final ExportSettings settings;
    private final Outbox outbox;
    private final Hints hints;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ExportHandler(
            Archive archive,
            ExportRows rows,
            ObjectStore objects,
            ExportSettings settings,
            Outbox outbox,
            Hints hints,
            TransactionTemplate transactions,
            Clock clock) {
        this.archive = archive;
        this.rows = rows;
        this.objects = objects;
        this.settings = settings;
        this.outbox = outbox;
        this.hints = hints;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Subscription<ExportAsked> subscription() {
        return Subscription.of("privacy.exporting", ExportAsked.TOPIC, ExportAsked.class);
    }

    @Override
    public void handle(ExportAsked asked, Delivery delivery) {
        if (delivery.done()) {
            return;
        }
        try {
            long bytes = objects.put(Exports.path(asked.exportId()), ZIP, archive::write);
            delivery.once(() -> tell(asked.exportId(), bytes));
        } catch (RuntimeException e) {
            if (delivery.attempt() >= LAST_ATTEMPT) {
                transactions.executeWithoutResult(status -> rows.failed(asked.exportId()));
            }
            throw e;
        }
    }

    private void tell(UUID export, long bytes) {
        Instant now = clock.instant();
        Instant end = now.plus(settings.validity());
        UUID person = rows.ready(export, bytes, now, end);
        outbox.append(ExportReady.TOPIC, new ExportReady(TenantContext.current().value(), export, person, end));
        hints.changed();
    }
}
