package ca.astrogrowth.content.quality;

import java.util.Collection;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text made plain, each of whose characters still knows where it stood: what is found in it is quoted as it was
 * written.
 */
final class Passage {

    private static final int LONGEST_QUOTE = 120;

    private final String original;
    private final String plain;
    private final int[] origins;

    private Passage(String original, String plain, int[] origins) {
        this.original = original;
        this.plain = plain;
        this.origins = origins;
    }

    static Passage of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int[] origins = new int[2 * text.length() + 1];
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            boolean space = Character.isWhitespace(point) || Character.isSpaceChar(point);
            String folded = space ? " " : Plain.of(Character.toString(point));
            boolean second = space && (plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ');
            for (int i = 0; !second && i < folded.length() && plain.length() < origins.length - 1; i++) {
                origins[plain.length()] = at;
                plain.append(folded.charAt(i));
            }
            at += Character.charCount(point);
        }
        origins[plain.length()] = text.length();
        return new Passage(text, plain.toString(), origins);
    }

    String plain() {
        return plain;
    }

    String original() {
        return original;
    }

    /** The same, with blanks where these words stood. */
    Passage without(Collection<String> plainValues) {
        String left = plain;
        for (String value : plainValues) {
            left = value.length() < 3 ? left : left.replace(value, " ".repeat(value.length()));
        }
        return new Passage(original, left, origins);
    }

    Passage without(Pattern pattern) {
        String left = pattern.matcher(plain)
                .replaceAll(found -> Matcher.quoteReplacement(" ".repeat(found.end() - found.start())));
        return new Passage(original, left, origins);
    }

    Stream<String> quotes(Pattern pattern) {
        return pattern.matcher(plain).results().map(this::quote);
    }

    String quote(MatchResult found) {
        return quote(found.start(), found.end());
    }

    String quote(int start, int end) {
        return cut(original.substring(origins[start], origins[end]).strip());
    }

    static String cut(String quote) {
        return quote.length() <= LONGEST_QUOTE
                ? quote
                : quote.substring(0, quote.offsetByCodePoints(0, quote.codePointCount(0, LONGEST_QUOTE) - 1)) + "…";
    }
}
