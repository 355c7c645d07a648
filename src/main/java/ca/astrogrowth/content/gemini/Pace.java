package ca.astrogrowth.content.gemini;

import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** How much this node may ask of one kind of models: so many calls at once, so many in a minute. */
final class Pace {

    /** For a place, and again for the quota: a handler that waits longer holds up others that could work. */
    static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Semaphore places;
    private final Bucket quota;
    private final Duration patience;
    private final BlockingStrategy waiting;

    Pace(int atOnce, int perMinute) {
        this(atOnce, perMinute, PATIENCE, TimeMeter.SYSTEM_NANOTIME, BlockingStrategy.PARKING);
    }

    Pace(int atOnce, int perMinute, Duration patience, TimeMeter time, BlockingStrategy waiting) {
        this.places = new Semaphore(atOnce, true);
        this.quota = Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build();
        this.patience = patience;
        this.waiting = waiting;
    }

    /** Waits a little; whoever may enter has to leave. */
    boolean enter() {
        try {
            if (!places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return false;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        boolean allowed = isWithinTheQuota();
        if (!allowed) {
            places.release();
        }
        return allowed;
    }

    void leave() {
        places.release();
    }

    private boolean isWithinTheQuota() {
        try {
            return quota.asBlocking().tryConsume(1, patience, waiting);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
