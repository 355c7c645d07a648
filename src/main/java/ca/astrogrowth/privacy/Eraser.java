package ca.astrogrowth.privacy;

import ca.astrogrowth.accounts.LonelyPeople;
import ca.astrogrowth.analytics.Months;
import ca.astrogrowth.publishing.Halt;
import ca.astrogrowth.storage.ObjectKey;
import ca.astrogrowth.storage.ObjectStore;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.tenancy.Tenants;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends the workspaces whose time is over. Each step may be done again, and the row that says so goes last: whatever stops
 * half-way, the next look goes on.
 */
@Service
public class Eraser {

    private static final Logger log = LoggerFactory.getLogger(Eraser.class);

    private final ErasureRows rows;
    private final Months months;
    private final ObjectStore objects;
    private final LonelyPeople people;
    private final Halt halt;
    private final Tenants tenants;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Eraser(
            ErasureRows rows,
            Months months,
            ObjectStore objects,
            LonelyPeople people,
            Halt halt,
            Tenants tenants,
            TransactionTemplate transactions,
            Clock clock) {
        this.rows = rows;
        this.months = months;
        this.objects = objects;
        this.people = people;
        this.halt = halt;
        this.tenants = tenants;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** For the whole platform; one that fails does not hold up the others. */
    public void look() {
        List<ErasureRows.Due> due = TenantContext.platform()
                .call(() -> Objects.requireNonNull(transactions.execute(status -> rows.due(clock.instant()))));
        for (ErasureRows.Due each : due) {
            try {
                erase(each);
            } catch (RuntimeException e) {
                log.error("Workspace {} could not be erased to its end; the next look goes on", each.tenant(), e);
            }
        }
    }

    private void erase(ErasureRows.Due due) {
        TenantId tenant = due.tenant();
        if (!due.counted()) {
            List<Months.Month> made = TenantContext.where(tenant).call(months::all);
            TenantContext.platform()
                    .run(() -> transactions.executeWithoutResult(status -> rows.count(tenant, made, clock.instant())));
        }
        tenants.close(tenant);
        TenantContext.where(tenant).run(this::removeObjects);
        halt.lift(tenant);
        people.forget(tenant);
        tenants.erase(tenant);
    }

    private void removeObjects() {
        for (ObjectKey key : objects.list("")) {
            objects.remove(key);
        }
    }
}
