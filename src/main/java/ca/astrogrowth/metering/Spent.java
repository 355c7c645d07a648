package ca.astrogrowth.metering;

import ca.astrogrowth.common.Money;
import java.util.Map;

/**
 * What a campaign or a month has cost so far, and what it may.
 *
 * @param by what it went to; what cost nothing is left out
 */
public record Spent(Money used, Money cap, Map<Charge, Money> by) {

    public Spent {
        by = Map.copyOf(by);
    }

    public Money left() {
        return cap.less(used);
    }
}
