package ca.astrogrowth.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingsTests {

    private static final Instant PUBLISHED = Instant.parse("2026-11-24T14:15:00Z");

    @Test
    void growsRarerWithThePostsAge() {
        List<Duration> ages = new ArrayList<>();
        for (Instant at = Readings.first(PUBLISHED); at != null; at = Readings.next(PUBLISHED, at)) {
            ages.add(Duration.between(PUBLISHED, at));
        }

        assertThat(ages.subList(0, 8))
                .containsExactly(hours(6), hours(12), hours(18), hours(24), hours(30), hours(36), hours(42), hours(48));
        assertThat(ages.subList(8, 20))
                .containsExactlyElementsOf(java.util.stream.LongStream.rangeClosed(3, 14)
                        .mapToObj(Duration::ofDays)
                        .toList());
        assertThat(ages.subList(20, ages.size()))
                .containsExactlyElementsOf(java.util.stream.LongStream.rangeClosed(3, 12)
                        .mapToObj(week -> Duration.ofDays(week * 7))
                        .toList());
    }

    @Test
    void aLateReadingShiftsNoLaterOne() {
        assertThat(Readings.next(PUBLISHED, PUBLISHED.plus(hours(7)))).isEqualTo(PUBLISHED.plus(hours(12)));
        assertThat(Readings.next(PUBLISHED, PUBLISHED.plus(hours(47)))).isEqualTo(PUBLISHED.plus(hours(48)));
    }

    @Test
    void stopsAfterNinetyDays() {
        assertThat(Readings.next(PUBLISHED, PUBLISHED.plus(Duration.ofDays(85))))
                .isNull();
        assertThat(Readings.next(PUBLISHED, PUBLISHED.plus(Duration.ofDays(400))))
                .isNull();
    }

    private static Duration hours(long hours) {
        return Duration.ofHours(hours);
    }
}
