package ca.astrogrowth.privacy;

import ca.astrogrowth.analytics.Months.Month;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of erasures, and of the statistics that stay. Inside the transaction of whoever asks. */
@Component
class ErasureRows {

    private final JdbcClient database;

    ErasureRows(JdbcClient database) {
        this.database = database;
    }

    /** @return false if it was asked before */
    boolean ask(Instant now, Instant due) {
        return database.sql("insert into shared.erasure (tenant, asked_at, due_at) values (:tenant, :now, :due) "
                                + "on conflict do nothing")
                        .param("tenant", TenantContext.current().value())
                        .param("now", Timestamp.from(now))
                        .param("due", Timestamp.from(due))
                        .update()
                == 1;
    }

    /** Once it is due, nothing brings it back. */
    boolean takeBack(Instant now) {
        return database.sql("delete from shared.erasure where tenant = :tenant and due_at > :now")
                        .param("tenant", TenantContext.current().value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    Optional<Erasure> pending() {
        return database.sql("select asked_at, due_at from shared.erasure where tenant = :tenant")
                .param("tenant", TenantContext.current().value())
                .query((row, n) -> new Erasure(
                        row.getTimestamp("asked_at").toInstant(),
                        row.getTimestamp("due_at").toInstant()))
                .optional();
    }

    /** On the platform's behalf. */
    List<Due> due(Instant now) {
        return database.sql("select tenant, counted_at is not null as counted from shared.erasure where due_at <= :now "
                        + "order by due_at")
                .param("now", Timestamp.from(now))
                .query((row, n) -> new Due(new TenantId(row.getString("tenant")), row.getBoolean("counted")))
                .list();
    }

    /** Adds a workspace's numbers to those of all who ended, once. */
    void count(TenantId tenant, List<Month> months, Instant now) {
        int first = database.sql("update shared.erasure set counted_at = :now where tenant = :tenant "
                        + "and counted_at is null")
                .param("now", Timestamp.from(now))
                .param("tenant", tenant.value())
                .update();
        if (first == 1) {
            months.forEach(this::add);
        }
    }

    private void add(Month month) {
        database.sql("""
                        insert into shared.statistics as known (month, trade, campaigns, leads, contents, posts)
                        values (:month, :trade, :campaigns, :leads, :contents, :posts)
                        on conflict (month, trade) do update
                        set campaigns = known.campaigns + excluded.campaigns, leads = known.leads + excluded.leads,
                            contents = known.contents + excluded.contents, posts = known.posts + excluded.posts""")
                .param("month", month.month())
                .param("trade", month.trade())
                .param("campaigns", month.campaigns())
                .param("leads", month.leads())
                .param("contents", month.contents())
                .param("posts", month.posts())
                .update();
    }

    /** A workspace whose time is over. */
    record Due(TenantId tenant, boolean counted) {}
}
