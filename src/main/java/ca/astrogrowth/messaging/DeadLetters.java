package ca.astrogrowth.messaging;

import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.tenancy.TenantContext;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Events that a handler failed on for good: kept with their stack trace, and replayed when somebody mended the cause. */
@Service
public class DeadLetters {

    private static final int LONGEST_TRACE = 20_000;

    private final JdbcClient database;
    private final TransactionTemplate transactions;

    DeadLetters(JdbcClient database, TransactionTemplate transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    void bury(OutboxRows.Row row, String consumer, Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        String error = trace.toString().replace("\0", "");
        platform(() -> database.sql("""
                        insert into shared.dead_letter
                               (id, event_id, tenant, consumer, topic, payload, attempts, error)
                        select :id, :event, :tenant, :consumer, :topic, :payload::jsonb, :attempts, :error
                        where shared.tenant_is_there(:tenant)
                        on conflict (consumer, event_id, attempts) do nothing""")
                .params(Map.of("id", UuidV7.next(), "event", row.eventId(), "tenant", row.tenant()))
                .params(Map.of("consumer", consumer, "topic", row.topic(), "payload", row.payload()))
                .params(Map.of("attempts", row.attempt(), "error", cap(error)))
                .update());
    }

    private static String cap(String error) {
        return error.length() <= LONGEST_TRACE ? error : error.substring(0, LONGEST_TRACE);
    }

    /** Those not replayed yet, oldest first. */
    public List<DeadLetter> open(int most) {
        return TenantContext.platform()
                .call(() -> transactions.execute(status -> database.sql(
                                "select * from shared.dead_letter where replayed_at is null order by died_at limit :most")
                        .param("most", most)
                        .query((row, n) -> new DeadLetter(
                                row.getObject("id", UUID.class),
                                row.getString("tenant"),
                                row.getString("consumer"),
                                row.getString("topic"),
                                row.getString("payload"),
                                row.getInt("attempts"),
                                row.getString("error"),
                                row.getTimestamp("died_at").toInstant()))
                        .list()));
    }

    /** Hands it to the same consumer once more. @return false if it was replayed already */
    public boolean replay(UUID deadLetter) {
        return platform(() -> database.sql("""
                        with dead as (update shared.dead_letter set replayed_at = now()
                                       where id = :dead and replayed_at is null returning *)
                        insert into shared.outbox (id, event_id, tenant, topic, payload, target, attempt, due_at)
                        select :id, event_id, tenant, topic, payload, consumer, attempts + 1, now() from dead""")
                        .param("dead", deadLetter)
                        .param("id", UuidV7.next())
                        .update()
                == 1);
    }

    private <T> T platform(Supplier<T> work) {
        return TenantContext.platform().call(() -> transactions.execute(status -> work.get()));
    }

    /** @param attempts how often it was tried */
    public record DeadLetter(
            UUID id,
            String tenant,
            String consumer,
            String topic,
            String payload,
            int attempts,
            String error,
            Instant diedAt) {}
}
