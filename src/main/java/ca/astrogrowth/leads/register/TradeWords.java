package ca.astrogrowth.leads.register;

import ca.astrogrowth.common.Industry;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The beginnings of words by which a business says that it is of a trade, in French and in English. */
record TradeWords(List<String> stems) {

    /** A word shorter than this tells nothing of a trade. */
    private static final int TELLING = 4;

    private static final TradeWords RESTAURANT = new TradeWords(List.of(
            "restaurant",
            "resto",
            "cafe",
            "bistro",
            "brasserie",
            "pizz",
            "boulanger",
            "bakery",
            "patisser",
            "casse",
            "rotisserie",
            "sushi",
            "traiteur",
            "creper",
            "gastronom",
            "cuisine",
            "table",
            "diner",
            "dejeuner",
            "pub",
            "bar",
            "grill",
            "food",
            "poutine",
            "burger",
            "creme",
            "ice",
            "dessert",
            "tea",
            "coffee",
            "deli"));
    private static final TradeWords DENTIST =
            new TradeWords(List.of("dent", "orthodont", "parodont", "endodont", "implant"));
    private static final TradeWords REAL_ESTATE =
            new TradeWords(List.of("immobil", "courtier", "real estate", "realt", "propriet", "habitation", "maison"));

    static TradeWords of(Industry industry, @Nullable String trade) {
        return switch (industry) {
            case RESTAURANT -> RESTAURANT;
            case DENTIST -> DENTIST;
            case REAL_ESTATE -> REAL_ESTATE;
            case OTHER -> new TradeWords(words(trade));
        };
    }

    /** Without its ending a word is found in the plural and in the feminine too. */
    private static List<String> words(@Nullable String trade) {
        return trade == null
                ? List.of()
                : Arrays.stream(Names.fold(trade).split(" "))
                        .filter(word -> word.length() >= TELLING)
                        .map(word -> word.substring(0, Math.max(TELLING, word.length() - 2)))
                        .toList();
    }

    boolean in(@Nullable String text) {
        if (text == null) {
            return false;
        }
        String words = " " + Names.fold(text);
        return stems.stream().anyMatch(stem -> words.contains(" " + stem));
    }
}
