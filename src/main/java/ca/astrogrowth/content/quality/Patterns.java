package ca.astrogrowth.content.quality;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may not be said, a list of regular expressions over plain text that match whole words; a line that begins with
 * {@code !} is said all the same.
 */
record Patterns(Pattern forbidden, Pattern said) {

    private static final String NOTHING = "(?!)";

    static Patterns named(String list) {
        return of(WordLists.lines(list));
    }

    static Patterns of(List<String> lines) {
        return new Patterns(
                joined(lines.stream().filter(line -> !line.startsWith("!"))),
                joined(lines.stream().filter(line -> line.startsWith("!")).map(line -> line.substring(1))));
    }

    Stream<String> in(Passage passage) {
        return passage.without(said).quotes(forbidden);
    }

    private static Pattern joined(Stream<String> lines) {
        String any = lines.collect(Collectors.joining("|"));
        return Pattern.compile(
                any.isEmpty() ? NOTHING : "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.UNICODE_CHARACTER_CLASS);
    }
}
