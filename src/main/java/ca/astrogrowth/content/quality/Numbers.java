package ca.astrogrowth.content.quality;

import ca.astrogrowth.content.text.Facts;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the numbers of a text that are in no fact: years, prices, counts, percentages. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[ \\u00a0\\u202f](?=\\d{3}(?!\\d))");

    /** A rating is out of five. */
    private static final Pattern SCALE = Pattern.compile("(?:/ ?|\\bsur )5\\b");

    private static final Pattern SPELLED = Pattern.compile(
            "\\b(?:(?:depuis|plus de|pres de|environ) )?(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente"
                    + "|quarante|cinquante|soixante|cent|mille)(?:-\\p{L}+| et un)?s?"
                    + " (?:ans|annees|decennies|clients|avis|etoiles|employes|experts|dentistes|courtiers|proprietes)\\b"
                    + "|\\bdes (?:dizaines|centaines|milliers) d"
                    + "|\\b(?:une|plusieurs) (?:decennies?|generations?)\\b");

    private Numbers() {}

    static boolean invented(String text, Facts facts) {
        Set<String> known = new HashSet<>();
        for (Facts.Line line : facts.lines()) {
            known.addAll(in(line.value()));
            known.addAll(in(joined(line.value())));
        }
        String said = SCALE.matcher(text).replaceAll("");
        boolean asWritten = known.containsAll(in(said));
        return !asWritten && !known.containsAll(in(joined(said)))
                || SPELLED.matcher(Plain.of(text)).find();
    }

    private static String joined(String text) {
        return THOUSANDS.matcher(text).replaceAll("");
    }

    private static Set<String> in(String text) {
        Set<String> numbers = new HashSet<>();
        NUMBER.matcher(text).results().forEach(found -> numbers.add(canonical(found.group())));
        return numbers;
    }

    private static String canonical(String number) {
        String dotted = number.replace(',', '.');
        return dotted.contains(".") ? dotted.replaceAll("0+$", "").replaceAll("\\.$", "") : dotted;
    }
}
