package ca.astrogrowth.messaging;

import ca.astrogrowth.messaging.redis.RedisConnections;
import ca.astrogrowth.messaging.redis.Streams;
import ca.astrogrowth.messaging.redis.Streams.Addition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Carries due rows from the outbox to the streams: claims them, adds them, marks them sent. If it dies between the last two,
 * the row is added again, and the inbox sees to it that nothing happens twice.
 */
@Component
class Relay {

    private static final int BATCH = 200;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final OutboxRows outbox;
    private final Subscriptions subscriptions;
    private final Payloads payloads;
    private final RedisConnections redis;
    private final OutboxBell bell;
    private final Settings settings;

    Relay(
            OutboxRows outbox,
            Subscriptions subscriptions,
            Payloads payloads,
            RedisConnections redis,
            OutboxBell bell,
            Settings settings) {
        this.outbox = outbox;
        this.subscriptions = subscriptions;
        this.payloads = payloads;
        this.redis = redis;
        this.bell = bell;
        this.settings = settings;
    }

    /** Until interrupted, or until something is away. */
    void run() throws InterruptedException {
        Map<String, List<String>> consumers = subscriptions.byTopic();
        try (Streams streams = Streams.open(redis, "relay");
                OutboxBell.Ear ear = bell.listen()) {
            while (!Thread.currentThread().isInterrupted()) {
                if (carry(streams, consumers) < BATCH) {
                    ear.await(untilNextDue());
                }
            }
        }
    }

    private Duration untilNextDue() {
        long millis = outbox.untilNextDue().orElse(LONGEST_WAIT.toMillis());
        return Duration.ofMillis(Math.clamp(millis, 5, LONGEST_WAIT.toMillis()));
    }

    private int carry(Streams streams, Map<String, List<String>> consumers) {
        List<OutboxRows.Row> rows = outbox.claim(BATCH, settings.lease());
        if (rows.isEmpty()) {
            return 0;
        }
        List<UUID> ids = rows.stream().map(OutboxRows.Row::id).toList();
        try {
            outbox.sent(ids, add(streams, consumers, rows));
        } catch (RuntimeException e) {
            outbox.release(ids);
            throw e;
        }
        return rows.size();
    }

    private List<String> add(Streams streams, Map<String, List<String>> consumers, List<OutboxRows.Row> rows) {
        List<Addition> additions = new ArrayList<>();
        for (OutboxRows.Row row : rows) {
            targets(row, consumers).forEach(consumer -> additions.add(new Addition(consumer, row.fields())));
        }
        var entries = streams.add(additions).iterator();
        return rows.stream()
                .map(row -> {
                    Map<String, String> places = new LinkedHashMap<>();
                    targets(row, consumers).forEach(consumer -> places.put(consumer, entries.next()));
                    return payloads.write(places);
                })
                .toList();
    }

    private static List<String> targets(OutboxRows.Row row, Map<String, List<String>> consumers) {
        return row.target() == null ? consumers.getOrDefault(row.topic(), List.of()) : List.of(row.target());
    }
}
