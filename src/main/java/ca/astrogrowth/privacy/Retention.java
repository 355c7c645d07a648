package ca.astrogrowth.privacy;

import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.leads.IdleLeads;
import ca.astrogrowth.storage.ObjectStore;
import ca.astrogrowth.tenancy.Tenant;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.Tenants;
import ca.astrogrowth.webhooks.WebhookUpkeep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long what is kept, in one list: the nightly purge follows it, and the privacy page shows it. Each batch is a transaction
 * of its own, so that a purge which stops goes on where it was the next night.
 */
@Service
@EnableConfigurationProperties({RetentionSettings.class, Responsible.class})
public class Retention {

    private static final Logger log = LoggerFactory.getLogger(Retention.class);
    private static final int BATCH = 200;
    private static final int MOST_BATCHES = 100;

    private final List<Rule> rules;
    private final ExportRows exports;
    private final ObjectStore objects;
    private final IdleLeads leads;
    private final ProspectRows prospects;
    private final WebhookUpkeep webhooks;
    private final Tenants tenants;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Retention(
            RetentionSettings settings,
            ExportSettings export,
            ExportRows exports,
            ObjectStore objects,
            IdleLeads leads,
            ProspectRows prospects,
            WebhookUpkeep webhooks,
            Tenants tenants,
            TransactionTemplate transactions,
            Clock clock) {
        this.exports = exports;
        this.objects = objects;
        this.leads = leads;
        this.prospects = prospects;
        this.webhooks = webhooks;
        this.tenants = tenants;
        this.transactions = transactions;
        this.clock = clock;
        this.rules = List.of(
                new Rule("leads", settings.leads(), before -> everywhere(() -> this.leads.forget(before, BATCH))),
                new Rule("exports", export.validity(), before -> everywhere(this::forgetExports)),
                new Rule("prospects", settings.prospects(), this::forgetProspects),
                new Rule(
                        "webhooks",
                        settings.webhooks(),
                        before -> everywhere(() -> this.webhooks.forget(before, BATCH))));
    }

    /** What is kept for how long. */
    @NeedsNothing("it stands on a public page")
    public List<Kept> kept() {
        return rules.stream().map(rule -> new Kept(rule.code, rule.kept)).toList();
    }

    /** Destroys what was kept long enough, everywhere. */
    public void night() {
        rules.forEach(rule -> rule.purge.before(clock.instant().minus(rule.kept)));
    }

    private void everywhere(Batch batch) {
        for (Tenant tenant : tenants.active()) {
            try {
                TenantContext.where(tenant.id()).run(() -> inBatches(batch));
            } catch (RuntimeException e) {
                log.error("Not all of {} that is old could be destroyed; the next night goes on", tenant.id(), e);
            }
        }
    }

    private void inBatches(Batch batch) {
        int batches = 0;
        while (inOne(batch) == BATCH && batches < MOST_BATCHES) {
            batches++;
        }
    }

    private int inOne(Batch batch) {
        return Objects.requireNonNull(transactions.execute(status -> batch.forget()));
    }

    /** The file first: a row without a file is found again, a file without a row never. */
    private int forgetExports() {
        List<UUID> over = exports.over(clock.instant(), BATCH);
        over.forEach(id -> {
            objects.remove(objects.key(Exports.path(id)));
            exports.forget(id);
        });
        return over.size();
    }

    private void forgetProspects(Instant before) {
        TenantContext.platform().run(() -> inBatches(() -> prospects.forget(before, BATCH)));
    }

    /** @param code of a kind of data, as translation keys have it: {@code privacy.kept.leads} */
    public record Kept(String code, Duration time) {}

    private record Rule(String code, Duration kept, Purge purge) {}

    private interface Purge {

        void before(Instant moment);
    }

    private interface Batch {

        int forget();
    }
}
