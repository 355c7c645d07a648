package ca.astrogrowth.content.quality;

import java.util.List;
import java.util.Set;

/** Tells French from other languages by the small words that no text can do without. */
final class Language {

    private static final Set<String> FRENCH = WordLists.words("function-words-fr");
    private static final Set<String> ENGLISH = WordLists.words("function-words-en");
    private static final double USUAL_SHARE = 0.25;
    private static final int LEAST_RATIO = 4;

    private Language() {}

    static boolean isFrench(String text) {
        List<String> words = Plain.words(Plain.of(text));
        long french = words.stream().filter(FRENCH::contains).count();
        long english = words.stream().filter(ENGLISH::contains).count();
        return french >= USUAL_SHARE * words.size() && french > LEAST_RATIO * english;
    }
}
