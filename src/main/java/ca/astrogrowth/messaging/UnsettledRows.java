package ca.astrogrowth.messaging;

import ca.astrogrowth.tenancy.TenantContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What was sent and is still to be handled by somebody. On the platform's behalf, each method a transaction. */
@Component
class UnsettledRows {

    static final int PAGE = 2_000;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** A consumer still owes row {@code o} an answer: it neither handled it, nor buried it, nor has another try under way. */
    private static final String OWED = """
            from unnest(:topics::text[], :consumers::text[]) s(topic, consumer)
            where s.topic = o.topic and (o.target is null or o.target = s.consumer)
              and not exists (select from shared.inbox i
                               where i.consumer = s.consumer and i.event_id = o.event_id)
              and not exists (select from shared.dead_letter d
                               where d.consumer = s.consumer and d.event_id = o.event_id and d.attempts >= o.attempt)
              and not exists (select from shared.outbox r
                               where r.event_id = o.event_id and r.target = s.consumer and r.attempt > o.attempt)
            """;

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Subscriptions subscriptions;

    UnsettledRows(JdbcClient database, TransactionTemplate transactions, Subscriptions subscriptions) {
        this.database = database;
        this.transactions = transactions;
        this.subscriptions = subscriptions;
    }

    void settle() {
        platform(() -> owed("update shared.outbox o set settled_at = now() "
                        + "where sent_at is not null and settled_at is null and not exists (select " + OWED + ")")
                .update());
    }

    void forget(Duration age) {
        platform(() -> database.sql("delete from shared.outbox where settled_at < now() - :age * interval '1 ms'")
                .param("age", age.toMillis())
                .update());
        platform(() -> database.sql("delete from shared.inbox where handled_at < now() - 2 * :age * interval '1 ms'")
                .param("age", age.toMillis())
                .update());
    }

    /**
     * A page, oldest first.
     *
     * @param age only what was sent at least that long ago
     * @param last where the page before ended, or null for the first
     */
    List<Unsettled> unsettled(Duration age, @Nullable Unsettled last) {
        return platform(() -> owed("select o.id, o.event_id, o.tenant, o.topic, o.payload::text as payload, o.attempt, "
                        + "owed.consumer, o.streams ->> owed.consumer as entry from shared.outbox o "
                        + "cross join lateral (select s.consumer " + OWED + ") owed "
                        + "where o.settled_at is null and o.sent_at <= now() - :age * interval '1 ms' "
                        + "and (o.id, owed.consumer) > (:id, :consumer) order by o.id, owed.consumer limit " + PAGE)
                .param("age", age.toMillis())
                .param("id", last == null ? BEFORE_ALL : last.row().id())
                .param("consumer", last == null ? "" : last.consumer())
                .query((row, n) -> new Unsettled(
                        new OutboxRows.Row(
                                row.getObject("id", UUID.class),
                                row.getObject("event_id", UUID.class),
                                row.getString("tenant"),
                                row.getString("topic"),
                                row.getString("payload"),
                                null,
                                row.getInt("attempt")),
                        row.getString("consumer"),
                        row.getString("entry")))
                .list());
    }

    void moved(UUID row, String streams) {
        platform(() -> database.sql(
                        "update shared.outbox set streams = coalesce(streams, '{}'::jsonb) || :streams::jsonb "
                                + "where id = :id")
                .param("streams", streams)
                .param("id", row)
                .update());
    }

    private StatementSpec owed(String sql) {
        List<String> topics = new ArrayList<>();
        List<String> consumers = new ArrayList<>();
        subscriptions
                .byTopic()
                .forEach((topic, names) -> names.forEach(name -> {
                    topics.add(topic);
                    consumers.add(name);
                }));
        return database.sql(sql)
                .param("topics", topics.toArray(String[]::new))
                .param("consumers", consumers.toArray(String[]::new));
    }

    private <T> T platform(Supplier<T> work) {
        return TenantContext.platform().call(() -> transactions.execute(status -> work.get()));
    }

    /** @param entry where it should stand in the consumer's stream; null if it was never added */
    record Unsettled(
            OutboxRows.Row row, String consumer, @Nullable String entry) {}
}
