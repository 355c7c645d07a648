package ca.astrogrowth.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Its work is done at once, on the thread that rings. */
class ThrottledTests {

    private final AtomicInteger looks = new AtomicInteger();
    private final Throttled throttled = new Throttled(looks::incrementAndGet, Runnable::run);

    @Test
    void looksByItselfWhenNobodyRangForAWhile() {
        throttled.tick();
        throttled.tick();
        assertThat(looks).hasValue(0);

        throttled.tick();
        assertThat(looks).hasValue(1);
    }

    @Test
    void whoWasRungDoesNotLookAgainSoSoon() {
        throttled.tick();
        throttled.tick();
        throttled.ring();

        throttled.tick();
        throttled.tick();

        assertThat(looks).hasValue(1);
    }
}
