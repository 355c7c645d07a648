package ca.astrogrowth.publishing;

import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The kill switch, for one workspace or for the whole platform. It is asked when a publication is taken in hand and once
 * more right before its request, so that nothing leaves after it was pulled but what is already on the wire.
 */
@Service
@NeedsNothing("those who run the platform, by a key of their own")
public class Halt {

    private static final String EVERYBODY = "*";

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Halt(JdbcClient database, TransactionTemplate transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param tenant null for everybody */
    public void pull(@Nullable TenantId tenant, String why) {
        platform(() -> database.sql("""
                        insert into shared.publishing_halt (scope, since, why) values (:scope, :now, :why)
                        on conflict (scope) do update set why = excluded.why""")
                .params(Map.of("scope", scope(tenant), "now", clock.instant().atOffset(ZoneOffset.UTC), "why", why))
                .update());
    }

    /** What waited goes out again, paced, at the workspaces' next look at their queues. */
    public void lift(@Nullable TenantId tenant) {
        platform(() -> database.sql("delete from shared.publishing_halt where scope = :scope")
                .param("scope", scope(tenant))
                .update());
    }

    public List<Halted> all() {
        return platform(() -> database.sql("select scope, since, why from shared.publishing_halt order by since")
                .query((row, n) -> new Halted(
                        row.getString("scope"),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        row.getString("why")))
                .list());
    }

    /** Whether the current workspace may not post. In the caller's transaction. */
    boolean on() {
        return database.sql("select exists (select from shared.publishing_halt where scope in ('*', :tenant))")
                .param("tenant", TenantContext.current().value())
                .query(Boolean.class)
                .single();
    }

    private <T> T platform(Supplier<T> work) {
        return TenantContext.platform().call(() -> transactions.execute(status -> work.get()));
    }

    private static String scope(@Nullable TenantId tenant) {
        return tenant == null ? EVERYBODY : tenant.value();
    }

    /** @param scope a tenant, or {@code *} for everybody */
    public record Halted(String scope, Instant since, String why) {}
}
