package ca.astrogrowth.publishing.chaos;

import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Stands at one label; the thread that reaches it the n-th time says so and waits until it is let go. */
class Trap {

    private final Consumer<Label> told;
    private @Nullable Label armed;
    private int left;
    private CountDownLatch door = new CountDownLatch(0);

    Trap(Consumer<Label> told) {
        this.told = told;
    }

    synchronized void arm(Label label, int occurrence) {
        armed = label;
        left = occurrence;
    }

    /** Lets go whoever waits here. */
    synchronized void open() {
        door.countDown();
    }

    synchronized void disarm() {
        armed = null;
        open();
    }

    void pass(Label label) {
        CountDownLatch closed = closedFor(label);
        if (closed == null) {
            return;
        }
        told.accept(label);
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable CountDownLatch closedFor(Label label) {
        if (!label.equals(armed) || --left > 0) {
            return null;
        }
        armed = null;
        door = new CountDownLatch(1);
        return door;
    }
}
