package ca.astrogrowth.leads.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names and addresses as they are compared: without accents, capitals, punctuation and words that tell nothing. */
final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’`´]");
    private static final Pattern TELL_NOTHING = Pattern.compile(
            "\\b(?:restaurants?|resto|cafe|bistro|bar|pizzeria|boulangerie|clinique|dentaire|le|la|les|l|de|du|des|d|"
                    + "the|and|et|inc|ltee|ltd|enr|senc|montreal|quebec|laval)\\b");
    private static final Pattern SPACES = Pattern.compile(" +");

    private Names() {}

    /** Two records of one business nearly always agree on it. Never empty. */
    static String key(String name) {
        String folded = fold(name);
        String telling = squeeze(TELL_NOTHING.matcher(folded).replaceAll(" "));
        if (!telling.isEmpty()) {
            return telling;
        }
        return folded.isEmpty() ? name.strip() : folded;
    }

    /** Number and street: {@code 1621 rue saint denis}. */
    static @Nullable String addressKey(@Nullable String address) {
        if (address == null) {
            return null;
        }
        // In Québec's own way of writing, a comma stands between the number and the street.
        String[] parts = address.split(",", 3);
        boolean numberAlone = parts.length > 1 && parts[0].strip().matches("\\d+[A-Za-z]?");
        String key = fold(numberAlone ? parts[0] + " " + parts[1] : parts[0])
                .replaceAll("\\bst\\b", "saint")
                .replaceAll("\\bste\\b", "sainte");
        return key.matches(".*\\d.*") ? key : null;
    }

    static String fold(String text) {
        String bare = APOSTROPHES.matcher(text).replaceAll(" ");
        String plain =
                MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD)).replaceAll("");
        return squeeze(OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" "));
    }

    private static String squeeze(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}
