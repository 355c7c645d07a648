package ca.astrogrowth.sandbox.linkedin;

import ca.astrogrowth.sandbox.linkedin.Ledger.Token;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** How many questions about statistics a member's token may still ask before midnight UTC. */
final class Quota {

    private final InstantSource clock;
    private final Map<String, Integer> asked = new HashMap<>();
    private LocalDate day = LocalDate.MIN;
    private int daily = 100;

    Quota(InstantSource clock) {
        this.clock = clock;
    }

    synchronized void daily(int requests) {
        daily = requests;
    }

    synchronized void reset() {
        asked.clear();
    }

    synchronized void count(Token token) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!today.equals(day)) {
            day = today;
            asked.clear();
        }
        if (asked.merge(token.sub(), 1, Integer::sum) > daily) {
            throw new RefusedException(Refusals.throttled());
        }
    }
}
