package ca.astrogrowth.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotsTests {

    private static final Duration PACE = Duration.ofMinutes(15);
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final List<LocalTime> TWICE = List.of(LocalTime.of(9, 15), LocalTime.of(12, 5));

    private static Slots slots(ZoneId zone, int perDay, boolean holidays, List<LocalTime> daily) {
        Map<DayOfWeek, List<LocalTime>> week =
                Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), day -> daily));
        return new Slots(new Rhythm(zone, perDay, week, holidays, null), PACE);
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    @Test
    void takesTheFirstSlotToCome() {
        Slots slots = slots(TORONTO, 2, true, TWICE);

        assertThat(slots.next(at("2026-11-24T13:00:00Z"), List.of())).isEqualTo(at("2026-11-24T14:15:00Z"));
        assertThat(slots.next(at("2026-11-24T14:15:00Z"), List.of())).isEqualTo(at("2026-11-24T14:15:00Z"));
        assertThat(slots.next(at("2026-11-24T14:15:01Z"), List.of())).isEqualTo(at("2026-11-24T17:05:00Z"));
        assertThat(slots.next(at("2026-11-24T20:00:00Z"), List.of())).isEqualTo(at("2026-11-25T14:15:00Z"));
    }

    @Test
    void leavesTakenSlotsAndTheirNeighbourhoodAlone() {
        Slots slots = slots(TORONTO, 8, true, TWICE);

        Instant next = slots.next(at("2026-11-24T13:00:00Z"), List.of(at("2026-11-24T14:05:00Z")));

        assertThat(next).isEqualTo(at("2026-11-24T17:05:00Z"));
    }

    @Test
    void countsWhatAPersonPlacedInTheDay() {
        Slots slots = slots(TORONTO, 2, true, TWICE);

        Instant next =
                slots.next(at("2026-11-24T13:00:00Z"), List.of(at("2026-11-24T22:00:00Z"), at("2026-11-25T04:30:00Z")));

        assertThat(next).as("both are that day in Toronto").isEqualTo(at("2026-11-25T14:15:00Z"));
    }

    /** Clocks: Toronto leaves and joins summer time; the local time stays, the instant moves by an hour. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-07, 2026-03-07T14:15:00Z",
        "2026-03-08, 2026-03-08T13:15:00Z",
        "2026-10-31, 2026-10-31T13:15:00Z",
        "2026-11-01, 2026-11-01T14:15:00Z",
        "2027-03-13, 2027-03-13T14:15:00Z",
        "2027-03-14, 2027-03-14T13:15:00Z",
        "2027-11-06, 2027-11-06T13:15:00Z",
        "2027-11-07, 2027-11-07T14:15:00Z"
    })
    void keepsTheLocalTimeWhenClocksChange(LocalDate day, Instant expected) {
        Slots slots = slots(TORONTO, 2, true, TWICE);

        assertThat(slots.of(day)).first().isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // 02:30 does not exist: an hour later by the clock; 01:30 is there twice: the first
        "2026-03-08, 02:30, 2026-03-08T07:30:00Z",
        "2027-03-14, 02:30, 2027-03-14T07:30:00Z",
        "2026-11-01, 01:30, 2026-11-01T05:30:00Z",
        "2027-11-07, 01:30, 2027-11-07T05:30:00Z"
    })
    void hasOneInstantForEachSlotOfAnOddDay(LocalDate day, LocalTime time, Instant expected) {
        Slots slots = slots(TORONTO, 2, true, List.of(time));

        assertThat(slots.of(day)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-25, 2026-12-26",
        "2027-01-01, 2027-01-02",
        "2027-03-26, 2027-03-27",
        "2026-06-24, 2026-06-25",
        "2026-05-18, 2026-05-19"
    })
    void skipsHolidays(LocalDate holiday, LocalDate expected) {
        Slots slots = slots(TORONTO, 2, true, TWICE);
        Instant morning = holiday.atTime(6, 0).atZone(TORONTO).toInstant();

        assertThat(LocalDate.ofInstant(slots.next(morning, List.of()), TORONTO)).isEqualTo(expected);
        assertThat(LocalDate.ofInstant(slots(TORONTO, 2, false, TWICE).next(morning, List.of()), TORONTO))
                .isEqualTo(holiday);
    }

    @Test
    void livesInItsOwnZone() {
        ZoneId moncton = ZoneId.of("America/Moncton");
        ZoneId paris = ZoneId.of("Europe/Paris");

        assertThat(slots(moncton, 2, true, TWICE).next(at("2026-11-24T10:00:00Z"), List.of()))
                .isEqualTo(at("2026-11-24T13:15:00Z"));
        // Europe changes its clocks a week before America.
        assertThat(slots(paris, 2, true, TWICE).of(LocalDate.parse("2026-10-26")))
                .first()
                .isEqualTo(at("2026-10-26T08:15:00Z"));
    }

    @Test
    void spreadsALongQueueOverDaysWithoutEverBreakingTheRule() {
        Slots slots = slots(TORONTO, 2, true, TWICE);
        List<Instant> taken = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            taken.add(slots.next(at("2026-10-20T15:00:00Z"), taken));
        }

        assertThat(taken).doesNotHaveDuplicates().isSorted();
        assertThat(taken.stream()
                        .collect(Collectors.groupingBy(
                                each -> LocalDate.ofInstant(each, TORONTO), Collectors.counting()))
                        .values())
                .allMatch(number -> number <= 2);
    }

    @Test
    void withoutSlotsOnlyThePaceCounts() {
        Slots slots = slots(TORONTO, 2, true, TWICE);
        Instant now = at("2026-11-24T23:00:00Z");

        assertThat(slots.soonest(now, List.of())).isEqualTo(now);
        assertThat(slots.soonest(now, List.of(now.plusSeconds(60))))
                .isEqualTo(now.plusSeconds(60).plus(PACE));
        assertThat(slots.soonest(now, List.of(now.minusSeconds(3_600)))).isEqualTo(now);
    }

    @Test
    void aRhythmHasASlot() {
        assertThatThrownBy(() -> slots(TORONTO, 2, true, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> slots(TORONTO, 9, true, TWICE)).isInstanceOf(IllegalArgumentException.class);
    }
}
