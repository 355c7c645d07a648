package ca.astrogrowth.content.french;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prices, hours and numbers as the Office québécois de la langue française sets them. */
final class Figures {

    private static final String SPACE = "\u00a0";
    private static final String NUMBER =
            "\\d{1,3}(?:[\\h,.]\\d{3}){1,4}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,12}(?:[.,]\\d{1,2})?(?!\\d)";

    private static final Pattern PRICE = Pattern.compile("(?<![\\p{L}\\d.,])\\$\\h?(?<before>" + NUMBER
            + ")|(?<![\\p{L}\\d.,])(?<after>" + NUMBER + ")\\h?(?<unit>[kM]?)\\$");
    private static final Pattern HALF_DAY =
            Pattern.compile("(?<![\\d:,.])(1[0-2]|0?[1-9])(?:[:h](\\d{2}))?\\h?([ap])\\.?m\\b\\.?", Words.FLAGS);
    private static final Pattern HOUR = Pattern.compile(
            "(?<![\\p{L}\\d:,.])(\\d{1,2})(?:\\h?h(?:\\h?([0-5]\\d))?|:([0-5]\\d))(?![\\p{L}\\d:])", Words.FLAGS);
    private static final Pattern DECIMAL = Pattern.compile("(?<![\\p{L}\\d.,-])(\\d+)\\.(\\d{1,2})(?![\\d.\\p{L}])");
    private static final Pattern THOUSANDS =
            Pattern.compile("(?<![\\p{L}\\d.,#-])(?:\\d{5,12}|\\d{1,3}(?:[,.]\\d{3}){1,4})(?![\\p{L}\\d-]|[.,]\\d)");
    private static final Pattern GROUPS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

    private Figures() {}

    static Stream<Finding> find(String text) {
        return Stream.of(
                        found("price", PRICE, text, Figures::price, "Le prix s’écrit ainsi : 12,95\u00a0$."),
                        found("half-day", HALF_DAY, text, Figures::halfDay, "L’heure se compte de 0 à 24."),
                        found("hour", HOUR, text, Figures::hour, "L’heure s’écrit ainsi : 14\u00a0h\u00a030."),
                        found(
                                "decimal",
                                DECIMAL,
                                text,
                                match -> match.group(1) + "," + match.group(2),
                                "Les décimales suivent une virgule."),
                        found(
                                "thousands",
                                THOUSANDS,
                                text,
                                match -> grouped(match.group()),
                                "Les milliers sont séparés par une espace."))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> found(
            String rule, Pattern pattern, String text, Function<MatchResult, String> right, String message) {
        return pattern.matcher(text)
                .results()
                .filter(match -> !plain(match.group()).equals(plain(right.apply(match))))
                .map(match -> new Finding(Kind.TYPOGRAPHY, rule, Span.of(match), message, List.of(right.apply(match))));
    }

    private static String price(MatchResult match) {
        String number = match.group("before") == null ? match.group("after") : match.group("before");
        String unit = match.group("unit") == null ? "" : match.group("unit");
        int cents = number.length() > 3 ? decimals(number) : Math.max(number.indexOf('.'), number.indexOf(','));
        String whole = cents < 0 ? number : number.substring(0, cents);
        String rest = cents < 0 ? "" : "," + number.substring(cents + 1);
        return grouped(whole) + rest + SPACE + unit + "$";
    }

    private static int decimals(String number) {
        int point = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        return number.length() - point > 3 ? -1 : point;
    }

    private static String halfDay(MatchResult match) {
        int hour = Integer.parseInt(match.group(1)) % 12 + (match.group(3).equalsIgnoreCase("p") ? 12 : 0);
        return hour(String.valueOf(hour), match.group(2));
    }

    private static String hour(MatchResult match) {
        return hour(match.group(1), match.group(2) == null ? match.group(3) : match.group(2));
    }

    private static String hour(String hour, @Nullable String minutes) {
        String full = hour.length() > 1 && hour.startsWith("0") ? hour.substring(1) : hour;
        boolean sharp = minutes == null || minutes.equals("00");
        return full + SPACE + "h" + (sharp ? "" : SPACE + minutes);
    }

    private static String grouped(String number) {
        String digits = number.replaceAll("\\D", "");
        // Four digits may stand together; who set them apart, or together, knows why.
        return digits.length() < 4 ? digits : GROUPS.matcher(digits).replaceAll(SPACE);
    }

    private static String plain(String text) {
        return text.replaceAll("\\h", " ");
    }
}
