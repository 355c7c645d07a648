package ca.astrogrowth.publishing.chaos;

import java.util.List;
import java.util.stream.Stream;

/**
 * A point of the publish path: just before or just after a call to one of its beans. Where the bean opens the transaction,
 * after means committed; where it works in somebody's transaction, after means not committed yet.
 */
record Label(String name) {

    /** LinkedIn has the post, and its answer has not left. */
    static final Label IN_FLIGHT = new Label("linkedIn:during");

    /** In the order in which a content meets them; each is a bean's class and a method. */
    private static final List<String> CALLS = List.of(
            "Desk.queue",
            "Desk.next",
            "Agenda.wentOff",
            "PostGate.pass",
            "Contents.release",
            "ObjectStore.get",
            "LinkedInPosts.upload",
            "Desk.objection",
            "Attempts.started",
            "Pace.reserve",
            "LinkedInPosts.post",
            "Ledger.record",
            "Attempts.ended",
            "Pace.settle");

    static final List<Label> ALL = Stream.concat(
                    CALLS.stream().flatMap(call -> Stream.of(before(call), after(call))), Stream.of(IN_FLIGHT))
            .toList();

    static Label before(String call) {
        return new Label(call + ":before");
    }

    static Label after(String call) {
        return new Label(call + ":after");
    }

    static boolean isBean(String type) {
        return CALLS.stream().anyMatch(call -> call.startsWith(type + "."));
    }

    @Override
    public String toString() {
        return name;
    }
}
