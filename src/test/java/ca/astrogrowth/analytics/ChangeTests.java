package ca.astrogrowth.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChangeTests {

    @Test
    void saysHowMuchMoreOrLessThanBefore() {
        assertThat(new Change(125L, 100L).fraction()).isEqualTo(0.25);
        assertThat(new Change(50L, 100L).fraction()).isEqualTo(-0.5);
        assertThat(new Change(0L, 4L).fraction()).isEqualTo(-1.0);
    }

    @Test
    void saysNothingWhenThereIsNothingToCompare() {
        assertThat(new Change(5L, 0L).fraction()).isNull();
        assertThat(new Change(5L, null).fraction()).isNull();
        assertThat(new Change(null, 5L).fraction()).isNull();
    }

    @Test
    void aRateNeedsAllFour() {
        assertThat(new PostFigures(200L, null, 6L, 3L, 1L).rate()).isEqualTo(0.05);
        assertThat(new PostFigures(200L, 150L, 6L, 3L, null).rate()).isNull();
        assertThat(new PostFigures(null, 150L, 6L, 3L, 1L).rate()).isNull();
        assertThat(new PostFigures(0L, 0L, 0L, 0L, 0L).rate()).isNull();
    }

    @Test
    void noFigureIsBelowZero() {
        assertThatThrownBy(() -> new PostFigures(null, null, -1L, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePeriodBeforeIsAsLongAndEndsTheDayBefore() {
        Period november = new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));

        assertThat(november.previous()).isEqualTo(new Period(LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 31)));
        assertThat(Period.ending(LocalDate.of(2026, 11, 30), 30)).isEqualTo(november);
        assertThat(november.days()).hasSize(30);
    }

    @Test
    void aPeriodEndsAfterItBeginsAndWithinAYear() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        assertThat(new Period(day, day).length()).isEqualTo(1);
        assertThatThrownBy(() -> new Period(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period(day, day.plusDays(366))).isInstanceOf(IllegalArgumentException.class);
    }
}
