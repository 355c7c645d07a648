package ca.astrogrowth.sandbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes what was started, last first, when the JVM is asked to end: by a signal, with status 0, or because it could not
 * start, with status 1.
 */
final class Shutdown {

    /** Half of the ten seconds that a person is made to wait; the engines have the other half. */
    private static final Duration EACH = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Shutdown.class);

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private boolean begun;
    private int status;

    /** From now on a signal closes, in order, what {@link #closes} was told. */
    void awaitSignal() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::closeAll, "shutdown"));
    }

    /** Closed at once when the end has begun meanwhile. */
    synchronized void closes(AutoCloseable started) {
        if (begun) {
            close(started);
        }
        open.push(started);
    }

    /** Ends the JVM, saying why, unless it already ends: then the failure is only an echo of that. */
    void fail(String reason) {
        synchronized (this) {
            if (!begun) {
                status = 1;
                System.err.println("astro: " + reason);
            }
        }
        System.exit(1);
    }

    private void closeAll() {
        synchronized (this) {
            begun = true;
            open.forEach(Shutdown::close);
        }
        Runtime.getRuntime().halt(status);
    }

    private static void close(AutoCloseable started) {
        var closing = Thread.ofPlatform().daemon().start(() -> {
            try {
                started.close();
            } catch (Exception e) {
                LOG.warn("Not closed cleanly", e);
            }
        });
        try {
            closing.join(EACH);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
