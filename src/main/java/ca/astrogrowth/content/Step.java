package ca.astrogrowth.content;

import ca.astrogrowth.tenancy.TenantContext;
import java.time.Duration;
import java.util.UUID;

/**
 * The event that asks for the next step of one content: its words, or its picture.
 *
 * @param round for which asking of the content, so that what was asked for before comes too late
 * @param postponed how often it was put off because Gemini had no time for us
 */
record Step(String tenant, UUID contentId, int round, int postponed) {

    /** With the pauses below, some ten minutes of patience. */
    private static final int MOST = 10;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

    static Step of(Content content) {
        return new Step(TenantContext.current().value(), content.id().value(), content.round(), 0);
    }

    ContentId content() {
        return new ContentId(contentId);
    }

    boolean mayWait() {
        return postponed < MOST;
    }

    Step again() {
        return new Step(tenant, contentId, round, postponed + 1);
    }

    /** Doubles each time; up to half of it is chance, so that five hundred contents do not come back at once. */
    Duration pause(double chance) {
        long whole = Math.min(FIRST_PAUSE.toMillis() << postponed, LONGEST_PAUSE.toMillis());
        return Duration.ofMillis(whole / 2 + Math.round(whole / 2.0 * chance));
    }
}
