package ca.astrogrowth.content.quality;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts made comparable: lower case, without accents, one kind of apostrophe, hyphen and space. */
final class Plain {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'-]+");

    private Plain() {}

    static String of(String text) {
        String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('\u2019', '\'')
                .replace('\u2011', '-')
                .replace("œ", "oe")
                .replace("Œ", "OE");
        return SPACES.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The words of a plain text; an elided article is a word of its own: {@code l' equipe}. */
    static List<String> words(String plain) {
        return Arrays.stream(BETWEEN_WORDS.split(plain.replace("'", "' ")))
                .filter(word -> !word.isEmpty() && !word.equals("'") && !word.equals("-"))
                .toList();
    }

    /** Whether the words follow each other in the text, as whole words. */
    static boolean contains(String plain, String plainWords) {
        return !plainWords.isEmpty()
                && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(plainWords) + "(?![\\p{L}\\p{N}])")
                        .matcher(plain)
                        .find();
    }
}
