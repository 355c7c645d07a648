package ca.astrogrowth.messaging;

import ca.astrogrowth.messaging.redis.RedisConnections;
import ca.astrogrowth.messaging.redis.Streams;
import ca.astrogrowth.messaging.redis.Streams.Entry;
import io.lettuce.core.RedisException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads one consumer's stream and handles its entries on virtual threads, as many at once as the subscription says. */
class ConsumerLoop {

    private static final Logger log = LoggerFactory.getLogger(ConsumerLoop.class);
    private static final Duration WAIT = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final EventHandler<?> handler;
    private final String consumer;
    private final Deliveries deliveries;
    private final Sweeper sweeper;
    private final Settings settings;
    private final ExecutorService workers;
    private final Semaphore free;
    private final Set<String> inHand = ConcurrentHashMap.newKeySet();
    private long nextCare;

    ConsumerLoop(
            EventHandler<?> handler,
            Deliveries deliveries,
            Sweeper sweeper,
            Settings settings,
            ExecutorService workers) {
        this.handler = handler;
        this.consumer = handler.subscription().consumer();
        this.deliveries = deliveries;
        this.sweeper = sweeper;
        this.settings = settings;
        this.workers = workers;
        this.free = new Semaphore(handler.subscription().concurrency());
    }

    /** Until interrupted, or until Redis is away; when it is back it may have lost its last second. */
    void run(RedisConnections redis, String node) throws InterruptedException {
        try (Streams streams = Streams.open(redis, node)) {
            createGroup(streams);
            sweeper.soon();
            while (!Thread.currentThread().isInterrupted()) {
                care(streams);
                read(streams);
            }
        }
    }

    private void createGroup(Streams streams) {
        if (streams.createGroup(consumer)) {
            sweeper.soon();
        }
    }

    private void read(Streams streams) throws InterruptedException {
        if (!free.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
            return;
        }
        int permits = 1 + free.drainPermits();
        List<Entry> entries = List.of();
        try {
            List<Entry> read = streams.read(consumer, permits, WAIT);
            if (read == null) {
                createGroup(streams);
            } else {
                entries = read;
            }
        } finally {
            free.release(permits - entries.size());
        }
        entries.forEach(entry -> hand(streams, entry));
    }

    /** Every third of the limit: says what is still in hand, and takes over what a dead node left. */
    private void care(Streams streams) {
        long now = System.nanoTime();
        if (now - nextCare < 0) {
            return;
        }
        nextCare = now + settings.abandoned().toNanos() / 3;
        streams.touch(consumer, inHand);
        int permits = free.drainPermits();
        List<Entry> left = List.of();
        try {
            left = permits == 0 ? left : streams.claim(consumer, permits, settings.abandoned());
            left = left.subList(0, Math.min(left.size(), permits));
        } finally {
            free.release(permits - left.size());
        }
        left.forEach(entry -> hand(streams, entry));
    }

    private void hand(Streams streams, Entry entry) {
        inHand.add(entry.id());
        workers.execute(() -> {
            try {
                Optional<OutboxRows.Row> row = row(entry);
                if (row.isPresent()) {
                    deliverUntilAnswered(row.get());
                }
                streams.done(consumer, entry.id());
            } catch (RedisException e) {
                log.debug("Entry {} of {} will be seen again", entry.id(), consumer, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                inHand.remove(entry.id());
                free.release();
            }
        });
    }

    /** Empty for what nobody here wrote; it is dropped, for an event of ours is kept in PostgreSQL until it is settled. */
    private Optional<OutboxRows.Row> row(Entry entry) {
        try {
            return Optional.of(OutboxRows.Row.of(entry.fields()));
        } catch (RuntimeException e) {
            log.error("Entry {} of {} is no event", entry.id(), consumer, e);
            return Optional.empty();
        }
    }

    /** An exception from here means that PostgreSQL itself is away: not the event's fault, so no try is counted. */
    private void deliverUntilAnswered(OutboxRows.Row row) throws InterruptedException {
        while (true) {
            try {
                deliveries.deliver(handler, row);
                return;
            } catch (RuntimeException e) {
                log.warn("{} waits with event {}: {}", consumer, row.eventId(), e.toString());
                Thread.sleep(PAUSE);
            }
        }
    }
}
