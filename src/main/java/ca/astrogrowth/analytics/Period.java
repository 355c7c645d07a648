package ca.astrogrowth.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** Some days in a row, both ends included. */
public record Period(LocalDate from, LocalDate to) {

    public static final int LONGEST_DAYS = 366;
    public static final int USUAL_DAYS = 30;

    /** @throws IllegalArgumentException if it ends before it begins, or is longer than {@value #LONGEST_DAYS} days */
    public Period {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1 || days > LONGEST_DAYS) {
            throw new IllegalArgumentException("No period of %d days".formatted(days));
        }
    }

    public static Period ending(LocalDate last, int days) {
        return new Period(last.minusDays(days - 1L), last);
    }

    public long length() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** The one right before, as long as this. */
    public Period previous() {
        return new Period(from.minusDays(length()), from.minusDays(1));
    }

    public Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }

    Instant start(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    /** The first moment after it. */
    Instant end(ZoneId zone) {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
