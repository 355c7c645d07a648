package ca.astrogrowth.messaging;

import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Does with each key what the test wrote for it, nothing where it wrote nothing, and remembers every call. */
final class Script implements EventHandler<Ping> {

    private final Subscription<Ping> subscription;
    private final Map<String, BiConsumer<Ping, Delivery>> parts = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    Script(String topic, int atOnce) {
        this.subscription = Subscription.of(topic, topic, Ping.class).concurrently(atOnce);
    }

    void on(String key, BiConsumer<Ping, Delivery> part) {
        parts.put(key, part);
    }

    List<Call> calls(String key) {
        return calls.stream().filter(call -> call.key().equals(key)).toList();
    }

    /** In the order they came. */
    List<Call> calls(TenantId tenant) {
        return calls.stream().filter(call -> call.tenant().equals(tenant)).toList();
    }

    @Override
    public Subscription<Ping> subscription() {
        return subscription;
    }

    @Override
    public void handle(Ping ping, Delivery delivery) {
        boolean inTransaction = TransactionSynchronizationManager.isActualTransactionActive();
        calls.add(new Call(
                ping.key(),
                delivery.eventId(),
                delivery.attempt(),
                TenantContext.current(),
                inTransaction,
                Instant.now()));
        parts.getOrDefault(ping.key(), (nothing, toDo) -> {}).accept(ping, delivery);
    }

    /** One call of the handler. */
    record Call(String key, UUID event, int attempt, TenantId tenant, boolean inTransaction, Instant at) {}
}
