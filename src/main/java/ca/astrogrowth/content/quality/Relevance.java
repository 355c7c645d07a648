package ca.astrogrowth.content.quality;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.content.PostText;
import ca.astrogrowth.content.text.Facts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a post speaks of this business, in this city, of this trade, and invites to something. From 0 to 1 each. */
final class Relevance {

    private static final int ENOUGH_TRADE_WORDS = 3;
    private static final int ENOUGH_OWN_WORDS = 3;
    private static final int LONGEST_CALL = 45;
    /** Verbs by which one is asked to do something, made plain. */
    private static final Pattern INVITES =
            Pattern.compile("\\b(?:reserv|appel|pass|visit|ecri|decouvr|command|contact|prenez"
                    + "|prendre|venez|venir|partag|comment|abonn|telephon|joign|rend|parl|dites|poussez|consult|laiss|planifi|invit"
                    + "|suiv|rencontr|demand|donn|communiqu|essay|racont|identifi)");

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
        Set<String> telling = new HashSet<>(Trades.category(facts));
        telling.addAll(Trades.words(trade));
        return Math.min(1, (double) found(plain, telling) / ENOUGH_TRADE_WORDS);
    }

    /**
     * Whether it says what makes this business itself: its own words, its category, its district, its rating where a rating
     * may be told. A business of which nothing of the kind is known cannot be told apart, and that is not the writer's fault.
     */
    static double ownFacts(String plain, Industry trade, Facts facts) {
        List<Boolean> used = new ArrayList<>();
        facts.value("quartier").ifPresent(area -> used.add(Plain.contains(plain, Plain.of(area))));
        facts.value("categorie").ifPresent(category -> used.add(found(plain, Trades.category(facts)) > 0));
        facts.value("description").ifPresent(own -> used.add(found(plain, telling(own)) >= ENOUGH_OWN_WORDS));
        if (trade != Industry.DENTIST) {
            facts.value("note").ifPresent(rating -> used.add(Plain.contains(plain, rating)));
        }
        return used.isEmpty() || used.contains(true) ? 1 : 0;
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

    private static long found(String plain, Set<String> telling) {
        return Plain.words(plain).stream()
                .map(Trades::singular)
                .distinct()
                .filter(telling::contains)
                .count();
    }

    private static Set<String> telling(String value) {
        return Plain.words(Plain.of(value)).stream()
                .map(Trades::singular)
                .filter(word -> word.length() > 3)
                .collect(Collectors.toSet());
    }
}
