package ca.astrogrowth.publishing;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When to ask how a post is received: every six hours for two days, daily to day 14, weekly to day 90. LinkedIn counts each
 * question against a daily quota.
 */
final class Readings {

    private static final Duration OFTEN = Duration.ofHours(6);
    private static final Duration DAILY = Duration.ofDays(1);
    private static final Duration WEEKLY = Duration.ofDays(7);
    private static final Duration YOUNG = Duration.ofDays(2);
    private static final Duration GROWN = Duration.ofDays(14);
    private static final Duration OLD = Duration.ofDays(90);

    private Readings() {}

    static Instant first(Instant published) {
        return published.plus(OFTEN);
    }

    /** @return null when the post is too old to ask any more */
    static @Nullable Instant next(Instant published, Instant now) {
        Duration age = Duration.between(published, now);
        Instant next = published.plus(following(age));
        return next.isAfter(published.plus(OLD)) ? null : next;
    }

    /** The first age of the agenda after this one, so that a late reading shifts no later one. */
    private static Duration following(Duration age) {
        Duration start = age.compareTo(YOUNG) < 0 ? Duration.ZERO : age.compareTo(GROWN) < 0 ? YOUNG : GROWN;
        Duration step = age.compareTo(YOUNG) < 0 ? OFTEN : age.compareTo(GROWN) < 0 ? DAILY : WEEKLY;
        return start.plus(step.multipliedBy(age.minus(start).dividedBy(step) + 1));
    }
}
