package ca.astrogrowth.messaging;

import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a service says what happened (due now) or what is to happen (due later), in the same transaction as its rows. The
 * tenant is that of the transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Outbox {

    private final JdbcClient database;
    private final Payloads payloads;
    private final Hints hints;

    Outbox(JdbcClient database, Payloads payloads, Hints hints) {
        this.database = database;
        this.payloads = payloads;
        this.hints = hints;
    }

    /** @return the event's identifier */
    public UUID append(String topic, Object payload) {
        hints.changed();
        return insert(topic, payload, null);
    }

    /** An event that is handed to its handlers at a time, not before. */
    public UUID append(String topic, Object payload, Instant dueAt) {
        return insert(topic, payload, dueAt);
    }

    private UUID insert(String topic, Object payload, @Nullable Instant dueAt) {
        UUID id = UuidV7.next();
        database.sql("""
                        insert into shared.outbox (id, event_id, tenant, topic, payload, due_at)
                        values (:id, :id, :tenant, :topic, :payload::jsonb, coalesce(:due::timestamptz, now()))""")
                .param("id", id)
                .param("tenant", TenantContext.current().value())
                .param("topic", topic)
                .param("payload", payloads.write(payload))
                .param("due", dueAt == null ? null : dueAt.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }
}
