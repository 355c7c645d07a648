package ca.astrogrowth.content.french;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Verbs that are not said here, in all their forms. Those and what replaces them are of the first group. */
final class Verbs {

    private static final String ENDINGS =
            "er|é|ée|és|ées|e|es|ons|ez|ent|ant|ai|as|a|ais|ait|ions|iez|aient|erai|eras|era"
                    + "|erons|erez|eront|erais|erait|erions|eriez|eraient";
    private static final Pattern CLOSED_E = Pattern.compile("é(?=[^aeiouyéèêàâîôû]+$)");
    private static final Pattern ELIDING = Pattern.compile("(?:je|ne|me|te|se|le|la|de|que)\\h+", Words.FLAGS);

    private final Map<String, String> stems = new HashMap<>();
    private final Pattern pattern;

    Verbs(RuleFile file) {
        for (String line : file.rules()) {
            String[] sides = line.split(" = ");
            for (String verb : sides[0].split(", ")) {
                stems.put(stem(verb), stem(sides[1]));
            }
        }
        pattern = Pattern.compile(
                "(?<clitic>" + Words.BEGIN + ELIDING.pattern() + ")?" + Words.BEGIN + "(?<stem>"
                        + stems.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")(?<ending>"
                        + ENDINGS + ")(?![\\p{L}\\p{N}_])",
                Words.FLAGS);
    }

    Stream<Finding> find(String text) {
        return pattern.matcher(text).results().map(this::finding);
    }

    private Finding finding(MatchResult found) {
        String stem = found.group("stem").toLowerCase(Locale.ROOT);
        String verb = conjugated(Objects.requireNonNull(stems.get(stem)), found.group("ending"));
        String clitic = found.group("clitic");
        boolean elides = clitic != null && Words.beginsWithVowel(verb);
        int start = elides ? found.start() : found.start("stem");
        String said = found.group().substring(start - found.start());
        String better =
                Words.like(said, elides ? clitic.substring(0, clitic.strip().length() - 1) + "'" + verb : verb);
        return new Finding(
                Kind.WORDING, stem + "er", new Span(start, found.end()), Words.message(said, better), List.of(better));
    }

    private static String conjugated(String stem, String ending) {
        String low = ending.toLowerCase(Locale.ROOT);
        if (low.equals("e") || low.equals("es") || low.equals("ent")) {
            return CLOSED_E.matcher(stem).replaceAll("è") + low;
        }
        return (stem.endsWith("g") && (low.startsWith("a") || low.startsWith("o")) ? stem + "e" : stem) + low;
    }

    private static String stem(String verb) {
        if (!verb.endsWith("er")) {
            throw new IllegalStateException("Not a verb of the first group: " + verb);
        }
        return verb.substring(0, verb.length() - 2);
    }
}
