package ca.astrogrowth.content.french;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Nouns that are not said here. The article and the adjective beside one follow the gender of what replaces it. */
final class Nouns {

    /** {@code week-end, weekend = fin de semaine f | fins de semaine}. */
    private static final Pattern LINE = Pattern.compile("(.+?) = (.+?) ([mf])(?: \\| (.+))?");

    private record Better(String one, String many, boolean feminine) {}

    private final Map<String, Better> known = new HashMap<>();
    private final Pattern pattern;

    Nouns(RuleFile file) {
        file.rules().forEach(this::learn);
        String nouns = known.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        pattern = Pattern.compile(
                Words.BEGIN + "(?:(?<article>" + Agreement.ARTICLE + ")(?:\\h+|(?<=['’])))?"
                        + "(?:(?<before>" + Agreement.ADJECTIVE + ")\\h+)?" + Words.BEGIN + "(?<noun>" + nouns + ")"
                        + Words.END + "(?:\\h+(?<after>" + Agreement.ADJECTIVE + ")" + Words.END + ")?",
                Words.FLAGS);
    }

    Stream<Finding> find(String text) {
        return pattern.matcher(text).results().map(found -> finding(text, found));
    }

    private Finding finding(String text, MatchResult found) {
        String noun = found.group("noun");
        Better better = Objects.requireNonNull(known.get(noun.toLowerCase(Locale.ROOT)));
        boolean many = isMany(noun);
        String before = adjective(found.group("before"), better);
        String after = adjective(found.group("after"), better);
        String core = Stream.of(before, many ? better.many() : better.one(), after)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        String article = found.group("article");
        String whole = article == null ? core : Agreement.article(article, better.feminine(), core) + core;
        return trimmed(found, whole, noun);
    }

    /** Leaves out what stays as it is: of {@code notre bon podcast} only {@code podcast} is to be replaced. */
    private static Finding trimmed(MatchResult found, String whole, String noun) {
        String said = found.group();
        int same = 0;
        for (String group : List.of("article", "before")) {
            if (found.start(group) >= 0) {
                int next = group.equals("article") && found.start("before") >= 0
                        ? found.start("before")
                        : found.start("noun");
                int length = next - found.start();
                same = whole.regionMatches(true, 0, said, 0, length) ? length : same;
            }
        }
        int end = found.end();
        if (found.start("after") >= 0 && whole.toLowerCase(Locale.ROOT).endsWith(found.group("after"))) {
            end = found.end("noun");
            whole = whole.substring(0, whole.length() - (found.end() - end));
        }
        String better = Words.like(said.substring(same), whole.substring(same));
        return new Finding(
                Kind.WORDING,
                noun.toLowerCase(Locale.ROOT).replace(' ', '-'),
                new Span(found.start() + same, end),
                Words.message(said.substring(same, end - found.start()), better),
                List.of(better));
    }

    private static String adjective(@Nullable String adjective, Better better) {
        return adjective == null ? "" : Agreement.adjective(adjective, better.feminine());
    }

    private boolean isMany(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        return lower.endsWith("s") && known.containsKey(lower.substring(0, lower.length() - 1))
                || lower.endsWith("es") && known.containsKey(lower.substring(0, lower.length() - 2))
                || lower.endsWith("ies") && known.containsKey(lower.substring(0, lower.length() - 3) + "y");
    }

    private void learn(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalStateException("Not a noun: " + line);
        }
        String many = parts.group(4) == null ? parts.group(2) + "s" : parts.group(4);
        Better better = new Better(parts.group(2), many, parts.group(3).equals("f"));
        for (String noun : parts.group(1).split(", ")) {
            known.put(noun, better);
            known.putIfAbsent(noun + "s", better);
        }
    }
}
