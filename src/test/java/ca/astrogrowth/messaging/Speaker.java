package ca.astrogrowth.messaging;

import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.tenancy.Tenants;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A tenant of its own on a node: says things, and asks the database what became of them. */
final class Speaker {

    private final TenantId tenant;
    private final Outbox outbox;
    private final JdbcClient database;
    private final TransactionTemplate transactions;

    Speaker(TenantId tenant, BeanFactory node) {
        this.tenant = tenant;
        this.outbox = node.getBean(Outbox.class);
        this.database = node.getBean(JdbcClient.class);
        this.transactions = node.getBean(TransactionTemplate.class);
    }

    static Speaker on(BeanFactory node) {
        return new Speaker(node.getBean(Tenants.class).provision("Bavard").id(), node);
    }

    TenantId tenant() {
        return tenant;
    }

    UUID say(String topic, String key) {
        return in(() -> outbox.append(topic, new Ping(tenant.value(), key)));
    }

    UUID sayAt(Instant due, String topic, String key) {
        return in(() -> outbox.append(topic, new Ping(tenant.value(), key), due));
    }

    /** Part of a script: the effect, once. */
    static BiConsumer<Ping, Delivery> effect(Outbox outbox) {
        return (ping, delivery) -> delivery.once(() -> outbox.append(Ping.EFFECT, ping));
    }

    /** How often the effect on this key was committed. */
    long effects(String key) {
        return number("select count(*) from shared.outbox where topic = 'test.effect' and payload ->> 'key' = ?", key);
    }

    long number(String sql, Object... values) {
        return in(() ->
                database.sql(sql).params(values).query(Number.class).single().longValue());
    }

    /** In a transaction of this tenant. */
    <T> T in(Supplier<T> work) {
        return TenantContext.where(tenant).call(() -> transactions.execute(status -> work.get()));
    }
}
