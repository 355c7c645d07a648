package ca.astrogrowth.notifications;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs work when rung, not more often than twice a second; what rings meanwhile makes it run once more. */
class Throttled {

    private static final Logger log = LoggerFactory.getLogger(Throttled.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final int QUIET_TICKS = 3;

    private final Runnable work;
    private final Executor threads;
    private final AtomicInteger rings = new AtomicInteger();
    private final AtomicInteger ticks = new AtomicInteger();

    Throttled(Runnable work, Executor threads) {
        this.work = work;
        this.threads = threads;
    }

    /** Rings by itself when nobody did for so many ticks. */
    void tick() {
        if (ticks.incrementAndGet() >= QUIET_TICKS) {
            ring();
        }
    }

    void ring() {
        if (rings.getAndIncrement() == 0) {
            threads.execute(this::answer);
        }
    }

    private void answer() {
        int heard;
        do {
            heard = rings.get();
            ticks.set(0);
            try {
                work.run();
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                log.warn("A screen could not be refreshed", e);
            }
        } while (rings.addAndGet(-heard) > 0);
    }
}
