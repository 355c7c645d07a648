package ca.astrogrowth.publishing.chaos;

import ca.astrogrowth.sandbox.Fault;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * What happens in one run; all of it follows from the seed. As many seeds in a row as there are labels and victims meet each
 * label with each victim.
 *
 * @param occurrence the how manieth time that the label is reached
 * @param fault how LinkedIn fails one post; null when it does not
 * @param pause how long an engine is away
 */
record Plan(
        long seed,
        Victim victim,
        Label label,
        int occurrence,
        @Nullable Fault fault,
        int contents,
        Duration pause) {

    static final List<Fault> FAULTS = List.of(
            Fault.SLOW,
            Fault.FAILED_AFTER,
            Fault.FAILED,
            Fault.DROP_BEFORE,
            Fault.DROP_AFTER,
            Fault.DUPLICATE,
            Fault.REJECTED,
            Fault.THROTTLED,
            Fault.REVOKED);

    static final int ALL = Label.ALL.size() * Victim.values().length;

    static Plan of(long seed) {
        int labels = Label.ALL.size();
        Victim[] victims = Victim.values();
        int label = (int) Math.floorMod(seed, labels);
        int victim = (int) Math.floorMod(Math.floorDiv(seed, labels) + label, victims.length);
        SplittableRandom chance = new SplittableRandom(seed);
        boolean good = chance.nextInt(3) == 0;
        Fault fault = good ? null : FAULTS.get(chance.nextInt(FAULTS.size()));
        int contents = 2 + chance.nextInt(2);
        return new Plan(
                seed,
                victims[victim],
                Label.ALL.get(label),
                fault == Fault.THROTTLED ? 1 : 1 + chance.nextInt(2),
                fault,
                contents,
                Duration.ofMillis(chance.nextInt(100, 2_000)));
    }

    /** A worker that is stopped sleeps until all is done without it, and not only beyond its lease. */
    boolean isDeep() {
        return pause.toMillis() % 2 == 0;
    }

    boolean mayRefuse() {
        return fault == Fault.DUPLICATE || fault == Fault.REJECTED;
    }

    @Override
    public String toString() {
        return "seed=%d %s at %s (%d) of %d, LinkedIn %s"
                .formatted(seed, victim, label, occurrence, contents, fault == null ? "GOOD" : fault);
    }
}
