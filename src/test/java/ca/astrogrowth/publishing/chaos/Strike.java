package ca.astrogrowth.publishing.chaos;

import ca.astrogrowth.sandbox.stack.ProcessEngine;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The blow itself: waits at the label, hurts the victim there, lets the worker go on. */
final class Strike {

    private static final Duration GLANCE = Duration.ofMillis(30);

    private final Ground ground;
    private final Plan plan;
    private @Nullable WorkerProcess sleeper;
    private Instant wakesAt = Instant.MAX;

    Strike(Ground ground, Plan plan) {
        this.ground = ground;
        this.plan = plan;
    }

    private boolean inFlight() {
        return plan.label().equals(Label.IN_FLIGHT);
    }

    void arm(WorkerProcess worker) {
        if (inFlight()) {
            ground.holdAnswer(plan.occurrence());
        } else {
            worker.tell("arm " + plan.label() + " " + plan.occurrence());
        }
    }

    boolean reached(WorkerProcess worker) {
        return inFlight() ? ground.holdsAnswer() : worker.hears("reached " + plan.label(), GLANCE);
    }

    void disarm(WorkerProcess worker) {
        ground.letAnswer();
        worker.tell("disarm");
    }

    private void letGo(WorkerProcess worker) {
        if (inFlight()) {
            ground.letAnswer();
        } else {
            worker.say("go");
        }
    }

    void perform(WorkerProcess worker) {
        switch (plan.victim()) {
            case WORKER_KILLED -> {
                worker.kill();
                ground.letAnswer();
                ground.crew().atWork();
            }
            case WORKER_STOPPED -> oversleep(worker);
            case POSTGRES_KILLED -> killed(ground.stack().postgres(), worker);
            case POSTGRES_STOPPED -> stopped(ground.stack().postgres(), worker);
            case REDIS_KILLED -> killed(ground.stack().redis(), worker);
            case REDIS_FORGETS -> {
                ground.stack().redis().killAndForget();
                awayFor(worker);
                ground.stack().redis().restart();
            }
            case REDIS_STOPPED -> stopped(ground.stack().redis(), worker);
        }
    }

    private void oversleep(WorkerProcess worker) {
        worker.stop();
        letGo(worker);
        ground.crew().succeed();
        sleeper = worker;
        wakesAt = plan.isDeep() ? Instant.MAX : Instant.now().plus(Ground.LEASE).plus(plan.pause());
    }

    /** Wakes the sleeper after its lease; one that sleeps deep is not woken before all is done without it. */
    void look() {
        if (sleeper != null && Instant.now().isAfter(wakesAt)) {
            sleeper.wake();
            wakesAt = Instant.MAX;
        }
    }

    private void killed(ProcessEngine engine, WorkerProcess worker) {
        engine.kill();
        awayFor(worker);
        engine.restart();
    }

    private void stopped(ProcessEngine engine, WorkerProcess worker) {
        engine.pause();
        awayFor(worker);
        engine.resume();
    }

    private void awayFor(WorkerProcess worker) {
        letGo(worker);
        Witness.pause(plan.pause());
    }

    /** The woken worker has said what it had to say. */
    void settle() {
        if (sleeper != null) {
            sleeper.wake();
            Witness.pause(Ground.PACE);
            ground.crew().rest(sleeper);
        }
    }
}
