package ca.astrogrowth.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the dates that Québec's labour board (CNESST) publishes. */
class HolidaysTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-18", "2026-06-24", "2026-07-01", "2026-09-07",
                "2026-10-12", "2026-12-25", "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-24", "2027-06-24",
                "2027-07-01", "2027-09-06", "2027-10-11", "2027-12-25"
            })
    void knowsThoseOf2026And2027(LocalDate day) {
        assertThat(Holidays.on(day)).isPresent();
    }

    @Test
    void knowsNoOthers() {
        List<LocalDate> holidays = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .filter(day -> Holidays.on(day).isPresent())
                .toList();

        assertThat(holidays).hasSize(18);
    }

    @Test
    void keepsAFirstOfJulyOnASundayOnTheMonday() {
        assertThat(Holidays.on(LocalDate.of(2029, 7, 1))).isEmpty();
        assertThat(Holidays.on(LocalDate.of(2029, 7, 2))).hasValue("holiday.canada");
    }
}
