package ca.astrogrowth.leads.imports;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.leads.pipeline.Choice;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Hints;
import ca.astrogrowth.messaging.Subscription;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a list to its end. One that is interrupted goes on behind the last batch that was taken. */
@Component
class Importing implements EventHandler<ImportQueued> {

    static final int BATCH = 500;

    /** After it the event is a dead letter, from which it can be replayed. */
    private static final int LAST_ATTEMPT = 5;

    private final ImportBook book;
    private final Batches batches;
    private final Campaigns campaigns;
    private final Choice choice;
    private final Hints hints;
    private final TransactionTemplate transactions;

    Importing(
            ImportBook book,
            Batches batches,
            Campaigns campaigns,
            Choice choice,
            Hints hints,
            TransactionTemplate transactions) {
        this.book = book;
        this.batches = batches;
        this.campaigns = campaigns;
        this.choice = choice;
        this.hints = hints;
        this.transactions = transactions;
    }

    @Override
    public Subscription<ImportQueued> subscription() {
        return Subscription.of("leads.importing", ImportQueued.TOPIC, ImportQueued.class)
                .concurrently(2);
    }

    @Override
    public void handle(ImportQueued event, Delivery delivery) {
        UUID id = event.importId();
        try {
            var queued = transactions.execute(status -> book.queued(id));
            if (queued != null && queued.isPresent()) {
                read(id, queued.get());
                delivery.once(() -> finish(id, queued.get().campaign()));
            }
        } catch (RuntimeException e) {
            if (delivery.attempt() >= LAST_ATTEMPT) {
                giveUp(id);
            }
            throw e;
        }
    }

    private void read(UUID id, ImportBook.Queued queued) {
        Sheet sheet = Sheet.of(queued.file());
        Columns columns = Columns.of(sheet, queued.mapping());
        Iterator<Row> rows = sheet.rows();
        while (rows.hasNext()) {
            batches.take(id, queued.campaign(), columns, batch(rows));
        }
    }

    static List<Row> batch(Iterator<Row> rows) {
        List<Row> batch = new ArrayList<>(BATCH);
        while (rows.hasNext() && batch.size() < BATCH) {
            batch.add(rows.next());
        }
        return batch;
    }

    /** A draft's leads wait for its launch. One that has got none has nothing to choose from. */
    private void finish(UUID id, CampaignId campaign) {
        if (book.done(id).orElse(0) > 0) {
            campaigns
                    .find(campaign)
                    .filter(into -> into.state() != CampaignState.DRAFT)
                    .ifPresent(into -> choice.make(campaign, into.targetLeads()));
        }
        hints.changed();
    }

    private void giveUp(UUID id) {
        transactions.executeWithoutResult(status -> {
            book.failed(id);
            hints.changed();
        });
    }
}
