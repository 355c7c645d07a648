package ca.astrogrowth.content.quality;

import java.util.List;
import java.util.regex.Pattern;

/** Spaces and signs as the OQLF wants them, which is not as they are set in France. */
final class Typography {

    private static final List<Pattern> MISTAKES = List.of(
            Pattern.compile("[\\s\\p{Z}][;!?]"), // no space before these, here
            Pattern.compile("(?<!https?)(?<![\\d])(?<=[\\p{L}]):(?=[\\s\\p{Z}])"), // one before a colon
            Pattern.compile("[\"“”]"), // « guillemets »
            Pattern.compile("«(?![\\s\\p{Z}])|(?<![\\s\\p{Z}])»"),
            Pattern.compile("\\$[\\s\\p{Z}]?\\d|\\d\\$"), // 12,95 $
            Pattern.compile("\\b\\d{1,2}(?:h\\d{0,2}|:\\d{2})\\b"), // 14 h 30
            Pattern.compile("\\d%"),
            Pattern.compile("[^\\s\\p{Z}] {2,}\\S"),
            Pattern.compile("[\\s\\p{Z}][,.](?![\\d.])|[!?]{2,}"));

    private Typography() {}

    static int mistakes(String text) {
        return (int) MISTAKES.stream()
                .mapToLong(mistake -> mistake.matcher(text).results().count())
                .sum();
    }
}
