package ca.astrogrowth.metering;

import ca.astrogrowth.common.Money;
import java.util.Map;

/**
 * What finding leads and writing to them will cost, more or less.
 *
 * @param calls how many calls, tokens and pictures are expected
 * @param cost rounded up to ten cents: it pretends to no precision that it does not have
 * @param cap what a campaign may spend before it stops and asks
 */
public record Estimate(Map<Charge, Long> calls, Money cost, Money cap) {

    public Estimate {
        calls = Map.copyOf(calls);
    }

    /** The campaign will stop on its way and ask whether to go on. */
    public boolean passesTheCap() {
        return cost.isMoreThan(cap);
    }
}
