package ca.astrogrowth.tenancy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes and migrates the tenants' schemas, through the owner's door. Each step can be repeated. */
@Component
class TenantSchemas {

    private static final Logger log = LoggerFactory.getLogger(TenantSchemas.class);
    private static final String MIGRATIONS = "classpath:tenants/schema";

    private final String url;
    private final OwnerDatabase.Credentials credentials;
    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final String app;
    private final int newest;

    TenantSchemas(
            @Qualifier("ownerDataSource") DataSource owner,
            OwnerDatabase.Credentials credentials,
            DataSourceProperties application)
            throws IOException {
        this.url = application.determineUrl();
        this.credentials = credentials;
        this.database = JdbcClient.create(owner);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(owner));
        this.app = Objects.requireNonNull(application.determineUsername());
        this.newest = new PathMatchingResourcePatternResolver().getResources(MIGRATIONS + "/V*.sql").length;
    }

    void register(TenantId id, String name) {
        database.sql("insert into shared.tenant (id, name, state, schema_version) values (:id, :name, 'NEW', 0)")
                .params(Map.of("id", id.value(), "name", name))
                .update();
    }

    void rename(TenantId id, String name) {
        database.sql("update shared.tenant set name = :name where id = :id")
                .params(Map.of("id", id.value(), "name", name))
                .update();
    }

    /** The role and its schema, in one transaction. The application's login role may not take the role yet. */
    void create(TenantId id) {
        transactions.executeWithoutResult(status -> {
            if (exists(id)) {
                return;
            }
            database.sql("create role %1$s nologin".formatted(id)).update();
            database.sql("grant %1$s to current_user with inherit false, set true".formatted(id))
                    .update();
            database.sql("grant astrogrowth_tenant to %1$s".formatted(id)).update();
            database.sql("create schema %1$s authorization %1$s".formatted(id)).update();
        });
    }

    private boolean exists(TenantId id) {
        return database.sql("select exists(select from pg_namespace where nspname = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * As the tenant's own role, which therefore owns its tables. On connections of its own: the role is the session's, and
     * a pool would hand it to the next borrower.
     */
    void migrate(TenantId id) {
        var result = Flyway.configure()
                .dataSource(url, credentials.username(), credentials.password())
                .initSql("set role " + id)
                .defaultSchema(id.value())
                .createSchemas(false)
                .locations(MIGRATIONS)
                .load()
                .migrate();
        log.debug("{} is at schema version {}", id, result.targetSchemaVersion);
        database.sql("update shared.tenant set schema_version = :version where id = :id")
                .params(Map.of("version", newest, "id", id.value()))
                .update();
    }

    /** Only now may the application take the tenant's role: a half-made tenant cannot be used by mistake. */
    boolean activate(TenantId id) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            database.sql("grant %s to %s with inherit false, set true".formatted(id, app))
                    .update();
            return database.sql("update shared.tenant set state = 'ACTIVE' where id = :id and state = 'NEW'")
                            .param("id", id.value())
                            .update()
                    == 1;
        }));
    }

    /** The application may not take the tenant's role any more; whatever is in hand for it fails at its next transaction. */
    void close(TenantId id) {
        transactions.executeWithoutResult(status -> {
            database.sql("update shared.tenant set state = 'LEFT' where id = :id")
                    .param("id", id.value())
                    .update();
            if (hasRole(id)) {
                database.sql("revoke %s from %s".formatted(id, app)).update();
            }
        });
    }

    /**
     * Schema and role as one, then every shared row that bears the name, and last the tenant itself.
     *
     * @throws IllegalStateException if it is in use
     */
    void erase(TenantId id) {
        if (!closed(id)) {
            throw new IllegalStateException("Not closed: " + id);
        }
        transactions.executeWithoutResult(status -> {
            if (hasRole(id)) {
                database.sql("set local role " + id).update();
                database.sql("drop schema if exists %s cascade".formatted(id)).update();
                database.sql("reset role").update();
                database.sql("drop role " + id).update();
            }
        });
        transactions.executeWithoutResult(status -> {
            tablesWithTenants()
                    .forEach(table -> database.sql("delete from shared.\"%s\" where tenant = :id".formatted(table))
                            .param("id", id.value())
                            .update());
            database.sql("delete from shared.tenant where id = :id")
                    .param("id", id.value())
                    .update();
        });
    }

    private boolean closed(TenantId id) {
        return database.sql("select exists(select from shared.tenant where id = :id and state = 'LEFT')")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private boolean hasRole(TenantId id) {
        return database.sql("select exists(select from pg_roles where rolname = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** From the catalogue, so that no module's new table is forgotten. */
    private List<String> tablesWithTenants() {
        return database.sql("select relname::text from pg_class join pg_attribute on attrelid = pg_class.oid "
                        + "where relnamespace = 'shared'::regnamespace and relkind = 'r' and attname = 'tenant' "
                        + "order by relname")
                .query(String.class)
                .list();
    }

    void migrateLaggards() {
        List<TenantId> laggards = database.sql(
                        "select id from shared.tenant where state = 'ACTIVE' and schema_version < :newest order by id")
                .param("newest", newest)
                .query((row, n) -> new TenantId(row.getString("id")))
                .list();
        List<TenantId> failed = laggards.stream().filter(this::failsToMigrate).toList();
        if (!failed.isEmpty()) {
            throw new IllegalStateException("Tenants that could not be migrated: " + failed);
        }
    }

    private boolean failsToMigrate(TenantId id) {
        try {
            migrate(id);
            return false;
        } catch (RuntimeException e) {
            log.error("Tenant {} could not be migrated", id, e);
            return true;
        }
    }
}
