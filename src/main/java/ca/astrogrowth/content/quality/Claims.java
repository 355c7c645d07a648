package ca.astrogrowth.content.quality;

import ca.astrogrowth.content.text.Claim;
import ca.astrogrowth.content.text.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what is said of the business without a fact that says so too. */
final class Claims {

    private static final Set<String> SMALL = WordLists.words("function-words-fr");
    private static final Set<String> OF_THE_TRADE = Set.of("metier", "categorie", "auteur_metier");
    private static final Pattern QUOTED = Pattern.compile("[«“\"]([^»”\"]{1,600})[»”\"]");
    private static final int SHORTEST_SPEECH = 4;
    private static final Patterns SPEAKERS = Patterns.named("speakers");
    private static final Pattern PERSON = Pattern.compile(
            "\\b(?:[Cc]hef(?:fe)?|Dre?\\.?|[Dd]octeure?|Mme|M\\.|[Mm]onsieur|[Mm]adame"
                    + "|[Mm]aître|[Pp]ropriétaire|[Ff]ondat(?:eur|rice))[ \\u00a0]((?:\\p{Lu}[\\p{L}’'-]+[ \\u00a0]?){1,3})");

    private Claims() {}

    /** A post that claims nothing at all has not been honest about what it says; there is nothing to quote. */
    static Stream<String> unproved(Said said) {
        List<String> quotes = new ArrayList<>();
        List<Claim> claims = said.draft().claims();
        if (claims.isEmpty()) {
            quotes.add("");
        }
        claims.stream()
                .filter(claim -> !rests(claim, said.facts()))
                .map(claim -> Passage.cut(claim.text()))
                .forEach(quotes::add);
        speeches(said).forEach(quotes::add);
        SPEAKERS.in(said.passage()).forEach(quotes::add);
        persons(said).forEach(quotes::add);
        return quotes.stream();
    }

    private static boolean rests(Claim claim, Facts facts) {
        String text = Plain.of(claim.text());
        return facts.lines().stream()
                .filter(line -> line.ref().equalsIgnoreCase(claim.fact().strip()))
                .anyMatch(line -> speaksOf(text, line, facts));
    }

    private static boolean speaksOf(String claim, Facts.Line fact, Facts facts) {
        String value = Plain.of(fact.value());
        if (Plain.contains(claim, value)) {
            return true;
        }
        if (OF_THE_TRADE.contains(fact.key())) {
            return Trades.areNamed(claim, facts);
        }
        if (fact.key().equals("site")) {
            return claim.contains("site") || claim.contains("en ligne") || claim.contains("web");
        }
        Set<String> said = Set.copyOf(Plain.words(claim));
        List<String> telling = Plain.words(value).stream()
                .filter(word -> !SMALL.contains(word) && !word.endsWith("'"))
                .distinct()
                .toList();
        long shared = telling.stream().filter(said::contains).count();
        return shared >= Math.max(1, Math.min(3, Math.round(telling.size() / 3.0))) || sameNumber(claim, value);
    }

    private static boolean sameNumber(String claim, String value) {
        String digits = value.replaceAll("\\D", "");
        return !digits.isEmpty()
                && digits.length() == value.replaceAll("[\\s.,()+-]", "").length()
                && claim.replaceAll("(?<=\\d)[ .()-]+(?=\\d)", "")
                        .replaceAll("(?<=\\d),(?=\\d)", "")
                        .contains(digits);
    }

    /** What stands in quotation marks as if somebody had said it, unless a fact has it word for word. */
    private static Stream<String> speeches(Said said) {
        return QUOTED.matcher(said.passage().original())
                .results()
                .filter(speech -> Plain.words(Plain.of(speech.group(1))).size() >= SHORTEST_SPEECH)
                .filter(speech -> said.facts().lines().stream()
                        .noneMatch(fact -> letters(fact.value()).contains(letters(speech.group(1)))))
                .map(speech -> Passage.cut(speech.group()));
    }

    private static Stream<String> persons(Said said) {
        return PERSON.matcher(said.passage().original())
                .results()
                .filter(person -> said.facts().lines().stream()
                        .noneMatch(fact -> letters(fact.value()).contains(letters(firstWord(person.group(1))))))
                .map(person -> person.group().strip());
    }

    private static String firstWord(String names) {
        return names.strip().split("[ \\u00a0]", 2)[0];
    }

    private static String letters(String text) {
        return Plain.of(text).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
