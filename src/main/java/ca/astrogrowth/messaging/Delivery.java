package ca.astrogrowth.messaging;

import java.util.UUID;

/** One delivery of an event to one handler. */
public interface Delivery {

    UUID eventId();

    /** 1 for the first try. */
    int attempt();

    /** Whether this handler has already completed this event. Saves the cost of doing the work again. */
    boolean done();

    /**
     * Completes the event: runs the effect in a new transaction together with the inbox row, so that it happens once
     * however often the event is delivered. May be called once for each delivery.
     *
     * @return false if it had been completed before, in which case the effect did not run
     */
    boolean once(Runnable effect);
}
