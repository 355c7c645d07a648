package ca.astrogrowth.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StepTests {

    @Test
    void waitsLongerEachTimeButNeverMoreThanTwoMinutes() {
        assertThat(postponed(0).pause(1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(postponed(3).pause(1)).isEqualTo(Duration.ofSeconds(16));
        assertThat(postponed(9).pause(1)).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void leavesHalfOfThePauseToChance() {
        assertThat(postponed(3).pause(0)).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void runsOutOfPatience() {
        assertThat(postponed(9).mayWait()).isTrue();
        assertThat(postponed(9).again().mayWait()).isFalse();
    }

    private static Step postponed(int times) {
        return new Step("t", new UUID(1, 1), 1, times);
    }
}
