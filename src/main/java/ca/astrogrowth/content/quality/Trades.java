package ca.astrogrowth.content.quality;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.content.text.Facts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words by which one knows a trade, and those that a directory's category goes by in French. */
final class Trades {

    private static final Map<Industry, Set<String>> WORDS = new EnumMap<>(Industry.class);
    private static final Map<String, Set<String>> CATEGORIES = new HashMap<>();

    static {
        for (Industry trade : Industry.values()) {
            WORDS.put(trade, WordLists.words("trade-" + trade.code()));
        }
        for (String line : WordLists.lines("categories")) {
            String[] sides = Plain.of(line).split(" ?= ?", 2);
            CATEGORIES.put(sides[0], Set.copyOf(Arrays.asList(sides[1].split(" "))));
        }
    }

    private Trades() {}

    static Set<String> words(Industry trade) {
        return WORDS.getOrDefault(trade, Set.of());
    }

    /** The telling words of the category that is in the facts, as it is written and as it is said here. */
    static Set<String> category(Facts facts) {
        String category = Plain.of(facts.value("categorie").orElse("")).replace('_', ' ');
        Set<String> words = new HashSet<>(CATEGORIES.getOrDefault(category, Set.of()));
        Plain.words(category).stream()
                .map(Trades::singular)
                .filter(word -> word.length() > 3)
                .forEach(words::add);
        return words;
    }

    /** Whether it names the category or says words of the trade that the facts give. */
    static boolean areNamed(String plain, Facts facts) {
        Set<String> telling = new HashSet<>(category(facts));
        for (Industry trade : Industry.values()) {
            if (facts.value("metier").filter(trade.code()::equals).isPresent()
                    || facts.value("auteur_metier").filter(trade.code()::equals).isPresent()) {
                telling.addAll(words(trade));
            }
        }
        return Plain.words(plain).stream().map(Trades::singular).anyMatch(telling::contains);
    }

    static String singular(String word) {
        return word.length() > 3 && (word.endsWith("s") || word.endsWith("x"))
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
