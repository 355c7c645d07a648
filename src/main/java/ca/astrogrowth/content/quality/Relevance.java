package ca.astrogrowth.content.quality;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.content.PostText;
import ca.astrogrowth.content.text.Facts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a post speaks of this business, in this city, of this trade, and invites to something. From 0 to 1 each. */
final class Relevance {

    private static final int ENOUGH_TRADE_WORDS = 3;
    private static final int LONGEST_CALL = 45;
    private static final Map<Industry, Set<String>> TRADES = new EnumMap<>(Industry.class);

    /** Verbs by which one is asked to do something, made plain. */
    private static final Pattern INVITES =
            Pattern.compile("\\b(?:reserv|appel|pass|visit|ecri|decouvr|command|contact|prenez"
                    + "|prendre|venez|venir|partag|comment|abonn|telephon|joign|rend|parl|dites|poussez|consult|laiss|planifi|invit"
                    + "|suiv|rencontr|demand|donn|communiqu|essay|racont|identifi)");

    static {
        for (Industry trade : Industry.values()) {
            TRADES.put(trade, WordLists.words("trade-" + trade.code()));
        }
    }

    private Relevance() {}

    static String prose(PostText text) {
        return String.join("\n", text.hook(), text.body(), text.callToAction());
    }

    static double name(String plain, Facts facts) {
        String name = Plain.of(facts.value("nom").orElse(""));
        if (Plain.contains(plain, name)) {
            return 1;
        }
        List<String> telling =
                Plain.words(name).stream().filter(word -> word.length() > 3).toList();
        long found =
                telling.stream().filter(word -> Plain.contains(plain, word)).count();
        return !telling.isEmpty() && found * 2 > telling.size() ? 0.5 : 0;
    }

    static double city(String plain, Facts facts) {
        return Plain.contains(plain, Plain.of(facts.value("ville").orElse(""))) ? 1 : 0;
    }

    static double trade(String plain, Industry trade, Facts facts) {
        Set<String> words = Plain.words(plain).stream().map(Relevance::singular).collect(Collectors.toSet());
        Set<String> telling = Plain.words(Plain.of(facts.value("categorie").orElse(""))).stream()
                .map(Relevance::singular)
                .filter(word -> word.length() > 3)
                .collect(Collectors.toSet());
        telling.addAll(TRADES.getOrDefault(trade, Set.of()));
        long found = words.stream().filter(telling::contains).count();
        return Math.min(1, (double) found / ENOUGH_TRADE_WORDS);
    }

    static double callToAction(String call) {
        String plain = Plain.of(call);
        if (!INVITES.matcher(plain).find()) {
            return 0;
        }
        return Plain.words(plain).size() > LONGEST_CALL ? 0.5 : 1;
    }

    static double length(String prose) {
        long words = prose.strip().split("[\\s\\p{Z}]+").length;
        if (words >= 150 && words <= 300) {
            return 1;
        }
        return words >= 110 && words <= 350 ? 0.5 : 0;
    }

    private static String singular(String word) {
        return word.length() > 3 && (word.endsWith("s") || word.endsWith("x"))
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
