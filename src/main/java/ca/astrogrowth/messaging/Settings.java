package ca.astrogrowth.messaging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param tries how often an event is handed to a handler that fails, before it is a dead letter
 * @param firstBackOff the pause after the first failure; it doubles with each further one, and up to half of it is chance
 * @param lease how long a relay may take to hand over what it claimed
 * @param abandoned after how long untouched another node's event is taken over
 * @param keep how long settled events and inbox rows are kept
 */
@ConfigurationProperties("astrogrowth.messaging")
record Settings(
        @DefaultValue("5") int tries,
        @DefaultValue("1s") Duration firstBackOff,
        @DefaultValue("10s") Duration lease,
        @DefaultValue("15s") Duration abandoned,
        @DefaultValue("7d") Duration keep) {

    /** @param chance 0 to 1 */
    Duration backOff(int attempt, double chance) {
        long whole = firstBackOff.toMillis() << Math.min(attempt - 1, 16);
        return Duration.ofMillis(whole / 2 + Math.round(whole / 2.0 * chance));
    }
}
