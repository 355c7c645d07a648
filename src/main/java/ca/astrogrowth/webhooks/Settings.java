package ca.astrogrowth.webhooks;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How programs are told.
 *
 * @param loopback also those on this very machine, by HTTP and at any port: for the local run, never where others come in
 * @param timeout for a whole request
 * @param tries how often a program that does not take an event is asked
 * @param pause after the first try; it is four times as long after each further one
 */
@ConfigurationProperties("astrogrowth.webhooks")
record Settings(
        @DefaultValue("false") boolean loopback,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("8") int tries,
        @DefaultValue("10s") Duration pause) {

    private static final int TWO_BITS = 2;

    /** @param attempt that failed, 1 for the first */
    Duration pauseAfter(int attempt) {
        return pause.multipliedBy(1L << TWO_BITS * (attempt - 1));
    }
}
