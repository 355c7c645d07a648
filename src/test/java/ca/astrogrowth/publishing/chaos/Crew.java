package ca.astrogrowth.publishing.chaos;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The workers. Another than those at work is always up and idle, or about to be, because a JVM takes seconds to start. */
final class Crew implements AutoCloseable {

    private final Map<String, String> properties;
    private final Set<WorkerProcess> all = new HashSet<>();
    private final Deque<WorkerProcess> idle = new ArrayDeque<>();
    private @Nullable WorkerProcess atWork;

    Crew(Map<String, String> properties) {
        this.properties = properties;
        hire();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "chaos-crew-stop"));
    }

    private synchronized void hire() {
        WorkerProcess hired = WorkerProcess.start("worker-" + (all.size() + 1), properties);
        all.add(hired);
        idle.add(hired);
    }

    /** The one at work; another takes over when it was killed. */
    WorkerProcess atWork() {
        return atWork == null || !atWork.lives() ? succeed() : atWork;
    }

    /** Puts an idle one to work as well; it is the one at work from now on. */
    WorkerProcess succeed() {
        awaitIdle();
        WorkerProcess next = idle.remove();
        atWork = next;
        next.tell("work");
        if (idle.isEmpty()) {
            hire();
        }
        return next;
    }

    /** Nobody is just starting, which engines that are hurt would disturb. */
    void awaitIdle() {
        for (int i = 0; !idle.element().awaitReady(); i++) {
            if (i == 3) {
                throw new IllegalStateException(idle.element() + " does not start; see target/chaos");
            }
            idle.remove().kill();
            hire();
        }
    }

    /** Its work is done for now. */
    void rest(WorkerProcess worker) {
        worker.tell("rest");
        idle.addFirst(worker);
    }

    @Override
    public synchronized void close() {
        all.forEach(WorkerProcess::kill);
    }
}
