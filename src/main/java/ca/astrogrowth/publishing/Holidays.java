package ca.astrogrowth.publishing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/**
 * Québec's holidays: those of the Act respecting labour standards (s. 60) and of the National Holiday Act. An employer
 * chooses Good Friday or Easter Monday; nobody is published on either.
 */
public final class Holidays {

    private Holidays() {}

    /** @return a translation key with its name */
    public static Optional<String> on(LocalDate day) {
        return Optional.ofNullable(of(day.getYear()).get(day));
    }

    private static Map<LocalDate, String> of(int year) {
        LocalDate easter = easter(year);
        return Map.of(
                LocalDate.of(year, 1, 1), "holiday.new_year",
                easter.minusDays(2), "holiday.good_friday",
                easter.plusDays(1), "holiday.easter_monday",
                LocalDate.of(year, 5, 25).with(TemporalAdjusters.previous(DayOfWeek.MONDAY)), "holiday.patriots",
                LocalDate.of(year, 6, 24), "holiday.national",
                canada(year), "holiday.canada",
                LocalDate.of(year, 9, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)), "holiday.labour",
                LocalDate.of(year, 10, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY)),
                        "holiday.thanksgiving",
                LocalDate.of(year, 12, 25), "holiday.christmas");
    }

    /** A first of July on a Sunday is kept on the second. */
    private static LocalDate canada(int year) {
        LocalDate first = LocalDate.of(year, 7, 1);
        return first.getDayOfWeek() == DayOfWeek.SUNDAY ? first.plusDays(1) : first;
    }

    /** The Gregorian computus of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
