package ca.astrogrowth.analytics.readings;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.analytics.PostFigures;
import ca.astrogrowth.analytics.Received;
import ca.astrogrowth.analytics.readings.Reading.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTests {

    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");

    @Test
    void aDayIsWhatItBroughtNotWhatThereWas() {
        Growth growth = growth("2026-11-20T00:00", seen("2026-11-21T00:00", 100), seen("2026-11-22T00:00", 130));

        assertThat(impressions(growth)).containsExactly(100L, 30L, 0L);
        assertThat(growth.days(TORONTO).firstKey()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void whatCameWhileNobodyLookedIsSpreadEvenly() {
        Growth growth = growth("2026-11-01T00:00", seen("2026-11-02T00:00", 10), seen("2026-11-09T00:00", 80));

        assertThat(impressions(growth)).containsExactly(10L, 10L, 10L, 10L, 10L, 10L, 10L, 10L, 0L);
    }

    @Test
    void theDaysAddUpToTheLastReading() {
        Growth growth = growth(
                "2026-11-01T09:07",
                seen("2026-11-03T15:11", 7),
                seen("2026-11-19T02:00", 101),
                seen("2026-11-24T23:59", 102));

        assertThat(impressions(growth).stream().mapToLong(Long::longValue).sum())
                .isEqualTo(102);
    }

    @Test
    void aReactionThatWasTakenBackIsLessThanNothing() {
        Growth growth = growth("2026-11-20T00:00", seen("2026-11-20T12:00", 5), seen("2026-11-21T12:00", 3));

        assertThat(growth.latest().impressions()).isEqualTo(3);
        assertThat(impressions(growth).stream().mapToLong(Long::longValue).sum())
                .isEqualTo(3);
    }

    /** Clocks go forward on 8 March 2026 and back on 1 November: the day has 23 or 25 hours, and is one day all the same. */
    @ParameterizedTest
    @CsvSource({"2026-03-07,23", "2026-10-31,25", "2027-03-13,23", "2027-11-06,25"})
    void aDayOfAnotherLengthBringsByItsHours(LocalDate eve, int hours) {
        LocalDate changing = eve.plusDays(1);
        Instant start = changing.atStartOfDay(TORONTO).toInstant();
        Instant end = changing.plusDays(1).atStartOfDay(TORONTO).toInstant();
        Growth growth = new Growth(
                eve.atStartOfDay(TORONTO).toInstant(),
                List.of(
                        reading(start, Source.LINKEDIN, 24),
                        reading(end.plusSeconds(24 * 3600), Source.LINKEDIN, 24 + hours + 24)));

        assertThat(start.plusSeconds(hours * 3600L)).isEqualTo(end);
        assertThat(impressions(growth)).containsExactly(24L, (long) hours, 24L, 0L);
        assertThat(growth.days(TORONTO).keySet()).contains(eve, changing, changing.plusDays(1));
    }

    @Test
    void aDayEndsByTheClockOfTheWorkspace() {
        Growth growth = new Growth(
                Instant.parse("2026-11-25T02:00:00Z"),
                List.of(reading(Instant.parse("2026-11-25T04:00:00Z"), Source.LINKEDIN, 9)));

        assertThat(growth.days(TORONTO)).containsOnlyKeys(LocalDate.of(2026, 11, 24));
    }

    @Test
    void whatIsUnknownStaysUnknown() {
        Growth growth = new Growth(
                at("2026-11-20T00:00"),
                List.of(new Reading(
                        at("2026-11-20T18:00"), Source.LINKEDIN, new PostFigures(50L, null, 4L, null, null))));

        assertThat(growth.latest()).isEqualTo(new PostFigures(50L, null, 4L, null, null));
        assertThat(growth.days(TORONTO)).containsValue(new Received(50L, 4L, null, null, null));
    }

    @Test
    void aReadingThatDoesNotTellAFigureTakesNoneBack() {
        Growth growth = new Growth(
                at("2026-11-20T00:00"),
                List.of(
                        reading(at("2026-11-20T06:00"), Source.LINKEDIN, 40),
                        new Reading(
                                at("2026-11-20T12:00"), Source.LINKEDIN, new PostFigures(null, null, 2L, null, null))));

        assertThat(growth.latest()).isEqualTo(new PostFigures(40L, null, 2L, null, null));
    }

    @Test
    void whatLinkedInGivesGoesBeforeWhatWasTyped() {
        Growth growth = growth("2026-11-20T00:00", seen("2026-11-21T00:00", 100), typed("2026-11-22T00:00", 900));

        assertThat(growth.latest().impressions()).isEqualTo(100);
        assertThat(growth("2026-11-20T00:00", typed("2026-11-22T00:00", 900))
                        .latest()
                        .impressions())
                .isEqualTo(900);
    }

    @Test
    void aReadingFromBeforeWeLearntOfThePostCountsOnItsDay() {
        Growth growth = growth("2026-11-20T12:00", seen("2026-11-20T11:00", 8));

        assertThat(impressions(growth)).containsExactly(8L);
    }

    @Test
    void nothingReadIsNothingKnown() {
        Growth growth = new Growth(at("2026-11-20T00:00"), List.of());

        assertThat(growth.latest()).isEqualTo(PostFigures.UNKNOWN);
        assertThat(growth.readAt()).isEmpty();
        assertThat(growth.days(TORONTO)).isEmpty();
    }

    private static Growth growth(String published, Reading... readings) {
        return new Growth(at(published), Stream.of(readings).toList());
    }

    private static Reading seen(String moment, long impressions) {
        return reading(at(moment), Source.LINKEDIN, impressions);
    }

    private static Reading typed(String moment, long impressions) {
        return reading(at(moment), Source.MANUAL, impressions);
    }

    private static Reading reading(Instant at, Source source, long impressions) {
        return new Reading(at, source, new PostFigures(impressions, null, null, null, null));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(TORONTO).toInstant();
    }

    private static List<Long> impressions(Growth growth) {
        return growth.days(TORONTO).values().stream().map(Received::impressions).toList();
    }
}
