package ca.astrogrowth.content.french;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is not to be corrected: addresses, mentions, hashtags, and the names of the facts. */
record Untouchable(List<Span> spans) {

    private static final Pattern ADDRESSES =
            Pattern.compile("https?://\\S+|\\bwww\\.\\S+|[\\p{L}\\d._%+-]+@[\\p{L}\\d.-]+"
                    + "|(?<![\\p{L}\\d])[#@][\\p{L}\\d_]+"
                    + "|\\b(?:[\\p{L}\\d-]{1,63}\\.){1,5}(?:ca|com|org|net|quebec|example)\\b(?:/\\S*)?");

    Untouchable {
        spans = List.copyOf(spans);
    }

    static Untouchable of(String text, Collection<String> names) {
        Stream<Pattern> called = names.stream()
                .filter(name -> name.length() > 1)
                .map(name -> Pattern.compile("(?<![\\p{L}\\d])" + loosely(name) + "(?![\\p{L}\\d])", Words.FLAGS));
        return new Untouchable(Stream.concat(Stream.of(ADDRESSES), called)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(Span::of)
                .toList());
    }

    boolean touches(Span span) {
        return spans.stream().anyMatch(span::overlaps);
    }

    /** Whichever spaces and apostrophes it is written with. */
    private static String loosely(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .map(word ->
                        Stream.of(word.split("['’]", -1)).map(Pattern::quote).collect(Collectors.joining("['’]")))
                .collect(Collectors.joining("\\s+"));
    }
}
