package ca.astrogrowth.analytics.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people write numbers and days. */
final class Cells {

    /** Thousands may stand apart by a space of any kind, a comma or an apostrophe. */
    private static final Pattern WHOLE = Pattern.compile("\\d{1,12}|\\d{1,3}(?:[\\s\\h,'’]\\d{3}){1,3}");

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T\\s].*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    private Cells() {}

    static boolean isEmpty(String cell) {
        return cell.isBlank() || cell.strip().matches("(?i)[-–—]|n/?[ad]|non fourni");
    }

    static Optional<Long> whole(String cell) {
        String figure = cell.replaceAll("^[\\s\\h]+|[\\s\\h]+$", "");
        return WHOLE.matcher(figure).matches()
                ? Optional.of(Long.valueOf(figure.replaceAll("\\D", "")))
                : Optional.empty();
    }

    /** {@code 24/11/2026} or {@code 11/24/2026}: the day is the part that can be no month, else the first one. */
    static Optional<LocalDate> day(String cell) {
        Matcher first = YEAR_FIRST.matcher(cell.strip());
        if (first.matches()) {
            return day(first.group(1), first.group(2), first.group(3));
        }
        Matcher last = YEAR_LAST.matcher(cell.strip());
        if (last.matches()) {
            boolean american = Integer.parseInt(last.group(2)) > 12;
            return american
                    ? day(last.group(3), last.group(1), last.group(2))
                    : day(last.group(3), last.group(2), last.group(1));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
