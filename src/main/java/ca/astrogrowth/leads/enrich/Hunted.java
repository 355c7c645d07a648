package ca.astrogrowth.leads.enrich;

import ca.astrogrowth.leads.facts.Fact;
import java.util.List;
import java.util.Set;

/** What came of asking Hunter. */
public sealed interface Hunted {

    /**
     * @param facts e-mail addresses, the best first; those of {@code NO_BASIS} are guesses
     * @param suppressed addresses and domains whose owner asked to be forgotten: nothing of theirs may be kept, nor
     *     asked for again
     * @param unverified whether an address could not be verified today and may be another day
     */
    record Found(List<Fact> facts, Set<String> suppressed, boolean unverified) implements Hunted {

        static Found nothing() {
            return new Found(List.of(), Set.of(), false);
        }
    }

    /** Too many calls, or Hunter is out of reach. */
    record Later() implements Hunted {}

    /** The plan's credits are used up. Nothing more is asked for a while. */
    record Exhausted() implements Hunted {}

    /** The key is refused. Nothing more is asked for a while. */
    record Denied() implements Hunted {}

    /** There is no key, or no reason to ask. */
    record NotAsked() implements Hunted {}

    default boolean worthAnotherTry() {
        return switch (this) {
            case Found found -> found.unverified();
            case Later _, Exhausted _, Denied _ -> true;
            case NotAsked _ -> false;
        };
    }
}
