package ca.astrogrowth.publishing.chaos;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The workers: one at work, and another that is up and idle, because a JVM takes seconds to start. */
final class Crew implements AutoCloseable {

    private final Map<String, String> properties;
    private int hired;
    private @Nullable WorkerProcess first;
    private WorkerProcess spare;

    Crew(Map<String, String> properties) {
        this.properties = properties;
        this.spare = hire();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "chaos-crew-stop"));
    }

    private WorkerProcess hire() {
        return WorkerProcess.start("worker-" + ++hired, properties);
    }

    /** The one at work. */
    WorkerProcess atWork() {
        if (first == null || !first.lives()) {
            first = takeSpare();
        }
        return first;
    }

    /** Puts the spare one to work as well, and makes it the one at work. */
    WorkerProcess succeed() {
        first = takeSpare();
        return first;
    }

    private WorkerProcess takeSpare() {
        awaitSpare();
        WorkerProcess taken = spare;
        spare = hire();
        taken.tell("work");
        return taken;
    }

    /** Nobody is just starting, which engines that are hurt would disturb. */
    void awaitSpare() {
        for (int i = 0; !spare.awaitReady(); i++) {
            if (i == 3) {
                throw new IllegalStateException(spare + " does not start; see target/chaos");
            }
            spare.kill();
            spare = hire();
        }
    }

    /** Sends one home that is not needed any more. */
    void release(WorkerProcess worker) {
        worker.kill();
    }

    @Override
    public void close() {
        if (first != null) {
            first.kill();
        }
        spare.kill();
    }
}
