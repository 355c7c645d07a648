package ca.astrogrowth.sandbox;

import java.util.List;
import java.util.Map;

/** One provider that the sandbox plays, as the list of routes it answers. */
public interface Provider {

    /** Short name used for faults and in the list of calls: {@code linkedin}, {@code places}, {@code gemini}… */
    String name();

    List<Route> routes();

    /** What this provider would answer if it failed this way; asked only of faults that have a status. */
    default Reply fault(Fault fault, Call call) {
        return Reply.json(fault.status(), Map.of("status", fault.status(), "message", fault.name()));
    }

    /** Whether this call can meet this fault; the fault waits for the next call otherwise. */
    default boolean canMeet(Fault fault, Call call) {
        return true;
    }

    /** Routes under {@code /__sandbox/}, for people and tests: never recorded, never faulted. */
    default List<Route> hooks() {
        return List.of();
    }

    /** What the admin page shows of this provider, as HTML; empty when there is nothing but its calls. */
    default String panel() {
        return "";
    }

    /** Forgets what calls have left behind. */
    default void reset() {}
}
