package ca.astrogrowth.accounts;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What a stranger asked for is done while they read the answer: how long it takes, and whether it was possible, would
 * tell them who is known. A node that stops finishes it first.
 */
@Component
class Backstage {

    private static final Logger log = LoggerFactory.getLogger(Backstage.class);
    private static final int AT_ONCE = 2;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    void run(Runnable work) {
        threads.execute(() -> {
            places.acquireUninterruptibly();
            try {
                work.run();
            } catch (RuntimeException e) {
                log.error("What a stranger asked for was not done", e);
            } finally {
                places.release();
            }
        });
    }

    @PreDestroy
    void end() {
        threads.close();
    }
}
