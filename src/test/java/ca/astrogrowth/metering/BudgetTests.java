package ca.astrogrowth.metering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class BudgetTests {

    @Test
    void aMonthIsThatOfMontreal() {
        assertThat(month("2026-12-01T04:59:59Z")).isEqualTo("2026-11");
        assertThat(month("2026-12-01T05:00:00Z")).isEqualTo("2026-12");
        assertThat(month("2026-07-01T03:59:59Z")).isEqualTo("2026-06");
    }

    @Test
    void aMonthBeginsAtMidnightThere() {
        assertThat(Budget.startOfMonth(Instant.parse("2026-12-01T04:00:00Z")))
                .isEqualTo(Instant.parse("2026-11-01T04:00:00Z"));
        assertThat(Budget.startOfMonth(Instant.parse("2026-11-24T15:00:00Z")))
                .isEqualTo(Instant.parse("2026-11-01T04:00:00Z"));
    }

    private static String month(String moment) {
        return Budget.ofMonth(Instant.parse(moment), SettingsTests.CAPS).key();
    }
}
