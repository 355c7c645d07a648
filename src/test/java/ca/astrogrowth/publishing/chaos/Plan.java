package ca.astrogrowth.publishing.chaos;

import java.time.Duration;
import java.util.SplittableRandom;

/**
 * What happens in one run; all of it follows from the seed. As many seeds in a row as there are labels and victims meet each
 * label with each victim.
 *
 * @param occurrence the how manieth time that the label is reached
 * @param manners how LinkedIn treats the post at hand
 * @param pause how long an engine is away
 */
record Plan(long seed, Victim victim, Label label, int occurrence, Manners manners, int contents, Duration pause) {

    static final int ALL = Label.ALL.size() * Victim.values().length;

    static Plan of(long seed) {
        int labels = Label.ALL.size();
        Victim[] victims = Victim.values();
        int label = (int) Math.floorMod(seed, labels);
        int victim = (int) Math.floorMod(Math.floorDiv(seed, labels) + label, victims.length);
        SplittableRandom chance = new SplittableRandom(seed);
        boolean good = chance.nextInt(3) == 0;
        Manners manners = good ? Manners.GOOD : Manners.values()[chance.nextInt(Manners.values().length)];
        int contents = 2 + chance.nextInt(2);
        return new Plan(
                seed,
                victims[victim],
                Label.ALL.get(label),
                manners == Manners.THROTTLED ? 1 : 1 + chance.nextInt(2),
                manners,
                contents,
                Duration.ofMillis(chance.nextInt(100, 2_000)));
    }

    /** A worker that is stopped sleeps until all is done without it, and not only beyond its lease. */
    boolean isDeep() {
        return pause.toMillis() % 2 == 0;
    }

    @Override
    public String toString() {
        return "seed=%d %s at %s (%d) of %d, LinkedIn %s".formatted(seed, victim, label, occurrence, contents, manners);
    }
}
