package ca.astrogrowth.ui.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Moments as people here read them, in Québec's time. */
public final class Moments {

    private static final ZoneId HERE = ZoneId.of("America/Toronto");

    private Moments() {}

    /** When a day begins here. */
    public static Instant begin(LocalDate day) {
        return day.atStartOfDay(HERE).toInstant();
    }

    /** {@code 24 novembre 2026} */
    public static String day(Instant moment, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(moment.atZone(HERE));
    }

    public static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** {@code 24 nov. 2026} */
    public static String shortDay(Instant moment, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(moment.atZone(HERE));
    }

    /** {@code 24 nov. 2026, 09 h 15} */
    public static String minute(Instant moment, Locale locale) {
        return minute(moment, HERE, locale);
    }

    /** {@code 24 nov. 2026, 09 h 15}, where the workspace publishes. */
    public static String minute(Instant moment, ZoneId zone, Locale locale) {
        return together(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(zone)));
    }

    /** {@code décembre 2026} */
    public static String month(YearMonth month, Locale locale) {
        return DateTimeFormatter.ofPattern("MMMM y", locale).format(month);
    }

    /** {@code mardi 1 décembre} */
    public static String wholeDay(LocalDate day, Locale locale) {
        boolean french = locale.getLanguage().equals("fr");
        return DateTimeFormatter.ofPattern(french ? "EEEE d MMMM" : "EEEE, MMMM d", locale)
                .format(day);
    }

    /** {@code lun. 23 nov.} */
    public static String weekday(LocalDate day, Locale locale) {
        boolean french = locale.getLanguage().equals("fr");
        return DateTimeFormatter.ofPattern(french ? "EEE d MMM" : "EEE, MMM d", locale)
                .format(day);
    }

    /** {@code 09 h 15}, where the workspace publishes. */
    public static String time(Instant moment, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }

    /** A line never ends in the middle of « 9 h 15 ». */
    private static String together(String moment) {
        return moment.replace(" h ", "\u00a0h\u00a0");
    }
}
