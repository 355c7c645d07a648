package ca.astrogrowth.ui.calendar;

import ca.astrogrowth.ui.kit.Addresses;
import ca.astrogrowth.ui.kit.Links;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Which days the calendar shows, as its address says it. What is no date of these times is today, which is better than an
 * error.
 *
 * @param day of a month: the one that is chosen; of a week: its Monday
 */
record Shown(boolean isMonth, LocalDate day) {

    private static final String VIEW = "vue";
    private static final String MONTHLY = "mois";
    private static final String WEEK = "semaine";
    private static final String DAY = "jour";
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int WEEKS_OF_A_MONTH = 6;

    static Shown of(BeforeEnterEvent event, LocalDate today) {
        if (Addresses.query(event, VIEW).filter(MONTHLY::equals).isEmpty()) {
            return week(Addresses.query(event, WEEK).flatMap(Shown::date).orElse(today));
        }
        YearMonth month = Addresses.query(event, MONTHLY).flatMap(Shown::month).orElse(YearMonth.from(today));
        return Addresses.query(event, DAY)
                .flatMap(Shown::date)
                .filter(day -> YearMonth.from(day).equals(month))
                .map(day -> new Shown(true, day))
                .orElse(month(month, today));
    }

    static Shown week(LocalDate day) {
        return new Shown(false, mondayOf(day));
    }

    /** Of this month today is chosen, of another its first day. */
    static Shown month(YearMonth month, LocalDate today) {
        return new Shown(true, YearMonth.from(today).equals(month) ? today : month.atDay(1));
    }

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    YearMonth month() {
        return YearMonth.from(day);
    }

    /** The Monday that the page begins with. */
    LocalDate first() {
        return isMonth ? mondayOf(month().atDay(1)) : day;
    }

    int days() {
        return isMonth ? DAYS_OF_A_WEEK * WEEKS_OF_A_MONTH : DAYS_OF_A_WEEK;
    }

    /** That many weeks or months later. */
    Shown later(int steps, LocalDate today) {
        return isMonth ? month(month().plusMonths(steps), today) : week(day.plusWeeks(steps));
    }

    Shown choosing(LocalDate other) {
        return new Shown(true, other);
    }

    String path() {
        return Links.CALENDAR
                + (isMonth
                        ? "?" + VIEW + "=" + MONTHLY + "&" + MONTHLY + "=" + month() + "&" + DAY + "=" + day
                        : "?" + WEEK + "=" + day);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(date -> isOfTheseTimes(date.getYear()));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text)).filter(month -> isOfTheseTimes(month.getYear()));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    private static boolean isOfTheseTimes(int year) {
        return year > 2000 && year < 2200;
    }
}
