package ca.astrogrowth.sandbox.gemini.writing;

import ca.astrogrowth.sandbox.gemini.prompt.Trade;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a business is, in French, with its gender. */
record Category(String noun, boolean feminine) {

    private static final Map<String, Category> DIRECTORY = new HashMap<>();
    private static final Map<String, Boolean> FIRST_WORDS = new HashMap<>();

    static {
        for (String line : Resources.lines("categories.txt")) {
            String[] sides = line.split("=", 2);
            boolean feminine = sides[1].startsWith("f");
            if (sides[0].startsWith("~")) {
                FIRST_WORDS.put(sides[0].substring(1), feminine);
            } else {
                DIRECTORY.put(sides[0], new Category(Typography.of(sides[1].substring(2)), feminine));
            }
        }
    }

    /** Translates {@code Italian Restaurant} or {@code italian_restaurant}; keeps what is French already. */
    static Optional<Category> of(String written) {
        String spaced = written.replace('_', ' ').strip();
        Category known = DIRECTORY.get(Trade.plain(spaced));
        if (known != null) {
            return Optional.of(known);
        }
        String noun = spaced.toLowerCase(Locale.CANADA_FRENCH);
        return Optional.ofNullable(FIRST_WORDS.get(noun.split("[ ,]", 2)[0]))
                .map(feminine -> new Category(Typography.of(noun), feminine));
    }

    /** Reads {@code une clinique dentaire}. */
    static Category withArticle(String text) {
        String[] parts = text.split(" ", 2);
        return new Category(parts[1], parts[0].equals("une"));
    }

    /** Whether the name says it already, as that of « Clinique dentaire Beauséjour » does. */
    boolean isSaidBy(String name) {
        return Trade.plain(name).contains(Trade.plain(noun.split(" ", 2)[0]));
    }

    String indefinite() {
        return (feminine ? "une " : "un ") + noun;
    }

    String of() {
        return (French.vowel(noun) ? "d\u2019" : "de ") + noun;
    }
}
