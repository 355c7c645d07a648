package ca.astrogrowth.content.french;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** Sentences, and what a proofreader should say of each. The file says how it is written. */
final class Corpus {

    private static final Pattern EXPECTED = Pattern.compile("(wording|typography|grammar): (.+) -> (.+)");

    record Expected(Kind kind, String quote, String correction) {

        /** LanguageTool marks a word, or the words that it agrees with: it is enough to mark what is wrong. */
        boolean isMetBy(Finding finding, String sentence) {
            String quoted = plain(finding.span().in(sentence));
            if (kind == Kind.GRAMMAR) {
                int at = plain(sentence).indexOf(quote);
                return finding.kind() == kind && finding.span().overlaps(new Span(at, at + quote.length()));
            }
            return finding.kind() == kind
                    && quoted.equals(quote)
                    && plain(finding.corrections().getFirst()).equals(correction);
        }
    }

    record Sentence(String text, Set<String> names, List<Expected> expected) {

        boolean isGood() {
            return expected.isEmpty();
        }
    }

    private Corpus() {}

    static List<Sentence> sentences() throws IOException {
        return new ClassPathResource("content/french-corpus.tsv")
                .getContentAsString(UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Corpus::sentence)
                .toList();
    }

    static String plain(String text) {
        return text.replaceAll("\\h", " ");
    }

    private static Sentence sentence(String line) {
        List<String> fields = List.of(line.split("\t"));
        Set<String> names = new HashSet<>();
        List<Expected> expected = new ArrayList<>();
        for (String field : fields.subList(1, fields.size())) {
            Matcher finding = EXPECTED.matcher(field);
            if (field.startsWith("known: ")) {
                Stream.of(field.substring(7).split(" \\| ")).forEach(names::add);
            } else if (finding.matches()) {
                Kind kind = Kind.valueOf(finding.group(1).toUpperCase(Locale.ROOT));
                expected.add(new Expected(kind, spaced(finding.group(2)), spaced(finding.group(3))));
            } else {
                throw new IllegalArgumentException("Not a finding: " + field);
            }
        }
        return new Sentence(fields.getFirst(), names, expected);
    }

    private static String spaced(String text) {
        return text.replace('_', ' ');
    }
}
