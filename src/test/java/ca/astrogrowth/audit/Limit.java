package ca.astrogrowth.audit;

import java.util.Locale;

/** Something measured, and what it may be. */
record Limit(String name, double measured, double limit, boolean atMost) {

    static Limit atMost(String name, double measured, double limit) {
        return new Limit(name, measured, limit, true);
    }

    static Limit atLeast(String name, double measured, double limit) {
        return new Limit(name, measured, limit, false);
    }

    boolean isKept() {
        return atMost ? measured <= limit : measured >= limit;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%s: %.3f, %s %.3f: %s",
                name,
                measured,
                atMost ? "at most" : "at least",
                limit,
                isKept() ? "ok" : "NOT KEPT");
    }
}
