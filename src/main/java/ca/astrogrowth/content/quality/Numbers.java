package ca.astrogrowth.content.quality;

import ca.astrogrowth.content.text.Facts;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the numbers of a text that are in no fact, in figures or in letters: years, counts, percentages, dates. */
final class Numbers {

    private static final String FIGURES = "\\p{Nd}{1,3}(?:[ .]\\p{Nd}{3})+(?!\\p{Nd})|\\p{Nd}+(?:[.,]\\p{Nd}+)?";
    private static final String UNIT = WordLists.lines("number-units").stream()
            .map(line -> line.replace(' ', '|'))
            .collect(Collectors.joining("|"));
    private static final String CARDINAL =
            "(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze"
                    + "|seize|vingt|trente|quarante|cinquante|soixante|septante|quatre-vingts?|cents?|mille)";

    private static final Pattern NUMBER = Pattern.compile(FIGURES);
    private static final Pattern COUNTED =
            Pattern.compile("(" + FIGURES + ")(?= ?(?:(?:%|\\$)|(?:" + UNIT + "|etoiles?)\\b|(?:/|sur) ?\\p{Nd}))");

    /** A rating is out of five. */
    private static final Pattern SCALE = Pattern.compile("(?<=\\p{Nd}) ?(?:/|sur) ?5\\b(?! (?:" + UNIT + ")\\b)");

    private static final Pattern SPELLED =
            Pattern.compile("\\b" + CARDINAL + "(?:[- ](?:et[- ])?(?:un|une|" + CARDINAL + "))*"
                    + " (?:\\p{L}+ )?(?:" + UNIT + ")\\b"
                    + "|\\b(?:une|deux|trois|quelques|plusieurs|des|par|les) (?:dizaine|douzaine|quinzaine"
                    + "|vingtaine|trentaine|quarantaine"
                    + "|cinquantaine|soixantaine|centaine|millier|million|milliard)s?\\b"
                    + "|\\b(?:une|plusieurs|deux|trois|quatre) (?:decennie|generation|siecle)s?\\b"
                    + "|\\b(?:demi-siecle|centenaire|cinquantenaire|deux mille \\p{L}+|mil(?:le)? neuf cent\\p{L}*)\\b"
                    + "|\\b(?:deuxieme|troisieme|quatrieme|cinquieme|dixieme|quinzieme|vingtieme"
                    + "|trentieme|centieme) (?:generation|annee"
                    + "|anniversaire|saison|succursale)\\b"
                    + "|\\b(?:le )?(?:double|triple|quadruple) (?:de|des|du)\\b");
    private static final Pattern IDIOMS = Pattern.compile(WordLists.lines("number-idioms").stream()
            .map(line -> "\\b(?:" + line + ")\\b")
            .collect(Collectors.joining("|")));

    private Numbers() {}

    static Stream<String> invented(Said said) {
        Passage text = said.passage().without(SCALE);
        Set<String> known = in(said.facts(), Set.of());
        Set<String> counts = in(said.facts(), Set.of("telephone", "adresse", "site", "ville"));
        return Stream.of(
                        unknown(text, NUMBER, known),
                        unknown(text, COUNTED, counts),
                        said.besideNames().without(IDIOMS).quotes(SPELLED))
                .flatMap(quotes -> quotes);
    }

    private static Stream<String> unknown(Passage text, Pattern numbers, Set<String> known) {
        return numbers.matcher(text.plain())
                .results()
                .filter(number -> !isKnown(number, known))
                .map(number -> withNext(text, number));
    }

    private static boolean isKnown(MatchResult number, Set<String> known) {
        String written = number.group();
        return known.contains(canonical(written))
                || Arrays.stream(written.split(" ")).allMatch(known::contains)
                || known.contains(written.replace(".", ""));
    }

    /** The number with the word it counts, so that a person sees what it is about. */
    private static String withNext(Passage text, MatchResult number) {
        String plain = text.plain();
        int end = number.end();
        while (end < plain.length() && plain.charAt(end) == ' ') {
            end++;
        }
        while (end < plain.length() && plain.charAt(end) != ' ') {
            end++;
        }
        return text.quote(number.start(), end).replaceAll("[.,;:!?»)]+$", "");
    }

    private static Set<String> in(Facts facts, Set<String> butKeys) {
        Set<String> numbers = new HashSet<>();
        for (Facts.Line line : facts.lines()) {
            if (!butKeys.contains(line.key())) {
                String plain = Plain.of(line.value());
                NUMBER.matcher(plain).results().forEach(found -> numbers.add(canonical(found.group())));
                Pattern.compile("\\p{Nd}+").matcher(plain).results().forEach(found -> numbers.add(found.group()));
            }
        }
        return numbers;
    }

    private static String canonical(String number) {
        String joined = number.replace(" ", "");
        String dotted = joined.replace(',', '.');
        return dotted.contains(".") ? dotted.replaceAll("0+$", "").replaceAll("\\.$", "") : dotted;
    }
}
