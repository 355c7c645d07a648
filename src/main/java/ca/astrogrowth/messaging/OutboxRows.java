package ca.astrogrowth.messaging;

import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.tenancy.TenantContext;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The relay's side of the outbox: on the platform's behalf, each method a transaction. Times are the database's. */
@Component
class OutboxRows {

    private static final String COLUMNS = "id, event_id, tenant, topic, payload::text as payload, target, attempt";

    /** What goes out for a workspace that is about to end, too: letters, and what it takes along. All else waits. */
    static final String ALWAYS = "^(export|invitation|notice|person|workspace)\\.";

    private static final String GOES_OUT = "(topic ~ :always or not shared.tenant_leaves(tenant))";

    private final JdbcClient database;
    private final TransactionTemplate transactions;

    OutboxRows(JdbcClient database, TransactionTemplate transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Takes due rows for a while; no other relay sees them meanwhile. */
    List<Row> claim(int most, Duration lease) {
        return platform(() -> database.sql("update shared.outbox set leased_until = now() + :lease * interval '1 ms' "
                        + "where id in (select id from shared.outbox where sent_at is null and due_at <= now() and "
                        + GOES_OUT + " and (leased_until is null or leased_until < now()) "
                        + "order by due_at limit :most for update skip locked) returning " + COLUMNS)
                .param("always", ALWAYS)
                .param("lease", lease.toMillis())
                .param("most", most)
                .query(OutboxRows::row)
                .list());
    }

    void release(List<UUID> rows) {
        platform(() -> database.sql("update shared.outbox set leased_until = null where id = any(:ids)")
                .param("ids", rows.toArray(UUID[]::new))
                .update());
    }

    /** @param streams for each row the JSON of where it now stands: {@code {consumer: entry}} */
    void sent(List<UUID> rows, List<String> streams) {
        platform(() -> database.sql("""
                        update shared.outbox o
                           set sent_at = now(), leased_until = null,
                               streams = coalesce(o.streams, '{}'::jsonb) || s.streams::jsonb
                          from unnest(:ids::uuid[], :streams::text[]) s(id, streams) where o.id = s.id""")
                .param("ids", rows.toArray(UUID[]::new))
                .param("streams", streams.toArray(String[]::new))
                .update());
    }

    /** Milliseconds until the next row is due that may go out and that no relay has in hand; empty when none waits. */
    Optional<Long> untilNextDue() {
        return platform(() -> database.sql("select extract(epoch from (select min(due_at) from shared.outbox "
                        + "where sent_at is null and " + GOES_OUT
                        + " and (leased_until is null or leased_until < now())) - clock_timestamp()) * 1000")
                .param("always", ALWAYS)
                .query((row, n) -> Optional.ofNullable(row.getBigDecimal(1)))
                .single()
                .map(BigDecimal::longValue));
    }

    /** Another try for one consumer, later. */
    void retry(Row row, String consumer, Duration pause) {
        insert(row, consumer, row.attempt() + 1, pause);
    }

    /** As if it had not been sent to that consumer yet. */
    void putBack(Row row, String consumer) {
        insert(row, consumer, row.attempt(), Duration.ZERO);
    }

    private void insert(Row row, String consumer, int attempt, Duration pause) {
        platform(() -> database.sql("""
                        insert into shared.outbox (id, event_id, tenant, topic, payload, target, attempt, due_at)
                        values (:id, :event, :tenant, :topic, :payload::jsonb, :target, :attempt,
                                now() + :pause * interval '1 ms')""")
                .params(Map.of("id", UuidV7.next(), "event", row.eventId(), "tenant", row.tenant()))
                .params(Map.of("topic", row.topic(), "payload", row.payload(), "target", consumer))
                .params(Map.of("attempt", attempt, "pause", pause.toMillis()))
                .update());
    }

    private <T> T platform(Supplier<T> work) {
        return TenantContext.platform().call(() -> transactions.execute(status -> work.get()));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getString("tenant"),
                row.getString("topic"),
                row.getString("payload"),
                row.getString("target"),
                row.getInt("attempt"));
    }

    /** @param target the only consumer this is for, or null for all who listen to the topic */
    record Row(
            UUID id,
            UUID eventId,
            String tenant,
            String topic,
            String payload,
            @Nullable String target,
            int attempt) {

        /** As it travels. */
        Map<String, String> fields() {
            return Map.of(
                    "event", eventId.toString(),
                    "tenant", tenant,
                    "topic", topic,
                    "payload", payload,
                    "attempt", String.valueOf(attempt));
        }

        /** @throws NullPointerException if a field is missing, so it is none of ours */
        static Row of(Map<String, String> fields) {
            UUID event = UUID.fromString(field(fields, "event"));
            int attempt = Integer.parseInt(field(fields, "attempt"));
            return new Row(
                    event,
                    event,
                    field(fields, "tenant"),
                    field(fields, "topic"),
                    field(fields, "payload"),
                    null,
                    attempt);
        }

        private static String field(Map<String, String> fields, String name) {
            return Objects.requireNonNull(fields.get(name), name);
        }
    }
}
