package ca.astrogrowth.messaging;

import ca.astrogrowth.messaging.redis.RedisConnections;
import ca.astrogrowth.messaging.redis.Streams;
import ca.astrogrowth.messaging.redis.Streams.Addition;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * PostgreSQL is the truth: what was sent, is not settled, and is no longer in its stream was lost by Redis and is sent
 * again. Also forgets what was settled long ago.
 */
@Component
class Sweeper {

    private static final Logger log = LoggerFactory.getLogger(Sweeper.class);
    private static final Duration REST = Duration.ofSeconds(15);

    private final UnsettledRows rows;
    private final Payloads payloads;
    private final RedisConnections redis;
    private final Settings settings;
    private final Semaphore wake = new Semaphore(0);

    Sweeper(UnsettledRows rows, Payloads payloads, RedisConnections redis, Settings settings) {
        this.rows = rows;
        this.payloads = payloads;
        this.redis = redis;
        this.settings = settings;
    }

    /** A stream was just made or Redis was out of reach, so it may have lost what it held. */
    void soon() {
        wake.release();
    }

    void run() throws InterruptedException {
        try (Streams streams = Streams.open(redis, "sweeper")) {
            boolean lost = false;
            while (!Thread.currentThread().isInterrupted()) {
                sweep(streams, lost ? Duration.ZERO : REST);
                lost = wake.tryAcquire(REST.toMillis(), TimeUnit.MILLISECONDS);
                wake.drainPermits();
            }
        }
    }

    private void sweep(Streams streams, Duration age) {
        rows.settle();
        rows.forget(settings.keep());
        List<UnsettledRows.Unsettled> page = List.of();
        do {
            page = rows.unsettled(age, page.isEmpty() ? null : page.getLast());
            sendAgain(streams, page);
        } while (page.size() == UnsettledRows.PAGE);
    }

    private void sendAgain(Streams streams, List<UnsettledRows.Unsettled> page) {
        List<UnsettledRows.Unsettled> missing = page.stream()
                .filter(row -> row.entry() == null || !streams.holds(row.consumer(), row.entry()))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        log.warn("{} events were lost on their way and are sent again", missing.size());
        List<String> entries = streams.add(missing.stream()
                .map(row -> new Addition(row.consumer(), row.row().fields()))
                .toList());
        for (int i = 0; i < missing.size(); i++) {
            var row = missing.get(i);
            rows.moved(row.row().id(), payloads.write(Map.of(row.consumer(), entries.get(i))));
        }
    }
}
