package ca.astrogrowth.content.quality;

import ca.astrogrowth.content.text.Facts;
import java.util.regex.Pattern;

/**
 * What a fact of each kind looks like. A rating that is a sentence, a category with a web address in it: somebody put it
 * there.
 */
final class Shapes {

    private static final int MOST_WORDS_OF_A_NAME = 12;
    private static final int MOST_WORDS_OF_A_KIND = 7;
    private static final Pattern RATING = Pattern.compile("\\d(?:[.,]\\d{1,2})?");
    private static final Pattern COUNT = Pattern.compile("\\d[\\d ]{0,9}");
    private static final Pattern PHONE = Pattern.compile("[+(\\d][\\d ().+-]{6,24}(?: ?(?:x|ext\\.?|poste) ?\\d+)?");
    private static final Pattern SENTENCE = Pattern.compile("[«»=@!?;\\[\\]]|: |https?:|://");
    private static final Pattern NO_NAME = Pattern.compile("[=@\\[\\]]|: |https?:|://");

    private Shapes() {}

    static boolean fits(Facts.Line fact) {
        String value = fact.value().strip();
        int words = value.split("[\\s\\p{Z}]+").length;
        return switch (fact.key()) {
            case "note" -> RATING.matcher(value).matches();
            case "avis" -> COUNT.matcher(value).matches();
            case "telephone" -> PHONE.matcher(value).matches();
            case "site" -> words == 1;
            case "categorie", "ville", "quartier" ->
                words <= MOST_WORDS_OF_A_KIND && !SENTENCE.matcher(value).find();
            case "adresse" -> !SENTENCE.matcher(value).find();
            case "nom" ->
                words <= MOST_WORDS_OF_A_NAME && !NO_NAME.matcher(value).find();
            default -> true;
        };
    }
}
