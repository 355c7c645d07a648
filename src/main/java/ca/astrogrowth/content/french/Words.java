package ca.astrogrowth.content.french;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the rules about words have in common. */
final class Words {

    static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** A word begins after an apostrophe, but not within a compound: {@code after-work} has no {@code work}. */
    static final String BEGIN = "(?<![\\p{L}\\p{N}_-])";

    static final String END = "(?![\\p{L}\\p{N}_]|-\\p{L})";

    private static final String VOWELS = "aàâäeéèêëiîïoôöuùûüyhœæ";

    private Words() {}

    static boolean beginsWithVowel(String word) {
        return VOWELS.indexOf(Character.toLowerCase(word.charAt(0))) >= 0;
    }

    /** The correction, with the capital of what it replaces. */
    static String like(String replaced, String correction) {
        String letters = replaced.replaceAll("[^\\p{L}]", "");
        boolean capital = !letters.isEmpty()
                && Character.isUpperCase(letters.charAt(0))
                && (letters.length() == 1 || !letters.equals(letters.toUpperCase(Locale.ROOT)));
        return capital ? Character.toUpperCase(correction.charAt(0)) + correction.substring(1) : correction;
    }

    static String message(String said, String better) {
        return "Ici, on écrit plutôt « " + better + " » que « " + said + " ».";
    }
}
