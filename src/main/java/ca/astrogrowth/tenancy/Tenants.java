package ca.astrogrowth.tenancy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The tenants of this database. */
@Service
public class Tenants {

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final TenantSchemas schemas;
    private final ApplicationEventPublisher events;

    Tenants(
            JdbcClient database,
            TransactionTemplate transactions,
            TenantSchemas schemas,
            ApplicationEventPublisher events) {
        this.database = database;
        this.transactions = transactions;
        this.schemas = schemas;
        this.events = events;
    }

    /** Makes a new tenant: role, schema, tables. It can be used when this returns, and not before. */
    public Tenant provision(String name) {
        TenantId id = TenantId.random();
        schemas.register(id, name);
        return provision(id);
    }

    /** Goes on with a tenant whose provisioning failed half-way; does nothing to one that is whole. */
    public Tenant provision(TenantId id) {
        schemas.create(id);
        schemas.migrate(id);
        if (schemas.activate(id)) {
            events.publishEvent(new TenantProvisioned(id));
        }
        return find(id).orElseThrow(() -> new IllegalStateException("Provisioned, yet not there: " + id));
    }

    /** What people call it; whose it is does not change. */
    public void rename(TenantId id, String name) {
        schemas.rename(id, name);
    }

    public List<Tenant> active() {
        return select("where state = 'ACTIVE' order by id", null);
    }

    /** Those for which something is done by itself: not those that are about to end. */
    public List<Tenant> running() {
        return select("where state = 'ACTIVE' and not shared.tenant_leaves(id) order by id", null);
    }

    /** Nobody works in it any more, and nothing does. What is in it stays. May be repeated. */
    public void close(TenantId id) {
        schemas.close(id);
    }

    /** Takes a closed tenant away: schema, role, and every shared row that bears its name. May be repeated. */
    public void erase(TenantId id) {
        schemas.erase(id);
    }

    public Optional<Tenant> find(TenantId id) {
        return select("where state = 'ACTIVE' and id = :id", id).stream().findFirst();
    }

    private List<Tenant> select(String where, @Nullable TenantId id) {
        return TenantContext.platform()
                .call(() -> transactions.execute(status -> {
                    var statement = database.sql("select id, name, created_at from shared.tenant " + where);
                    return (id == null ? statement : statement.param("id", id.value()))
                            .query((row, n) -> new Tenant(
                                    new TenantId(row.getString("id")),
                                    row.getString("name"),
                                    row.getTimestamp("created_at").toInstant()))
                            .list();
                }));
    }
}
