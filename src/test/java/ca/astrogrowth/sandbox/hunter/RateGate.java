package ca.astrogrowth.sandbox.hunter;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/** Counts the calls of the last second and of the last minute. */
final class RateGate {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final int aSecond;
    private final int aMinute;
    private final InstantSource clock;
    private final Deque<Instant> passed = new ArrayDeque<>();

    RateGate(int aSecond, int aMinute, InstantSource clock) {
        this.aSecond = aSecond;
        this.aMinute = aMinute;
        this.clock = clock;
    }

    synchronized void pass() {
        Instant now = clock.instant();
        passed.removeIf(call -> !call.isAfter(now.minus(MINUTE)));
        long recent =
                passed.stream().filter(call -> call.isAfter(now.minus(SECOND))).count();
        if (recent >= aSecond || passed.size() >= aMinute) {
            throw HunterRefusal.tooFast();
        }
        passed.add(now);
    }

    synchronized void reset() {
        passed.clear();
    }
}
