package ca.astrogrowth.content.image;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.content.text.Facts;
import ca.astrogrowth.content.text.Prompts;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What one picture is to show. Chosen by the content that it is for, so that the pictures of one trade and city differ
 * and that asking again asks for the same. Of the facts, only the category and the city go in, and only when they are a
 * few plain words: both may be scraped.
 *
 * @param prompt for the image model
 * @param altText in French, for people who do not see it
 */
record Staging(String prompt, String altText) {

    private static final Pattern PLAIN = Pattern.compile("(?=.{2,40}$)\\p{L}+(?:[ '’-]{1,2}\\p{L}+){0,4}");

    /** A picture shows no alcohol, so that it is not to be asked for by the name of a trade either. */
    private static final Pattern ALCOHOL = Pattern.compile(
            "(?iu)\\b(?:bars?|vins?|wines?|bi[èe]res?|beers?|pubs?|brasseries?|brewery|cocktails?|saq)\\b");

    /** @param others how many scenes were asked for in vain: the next one of the trade is taken */
    static Staging of(UUID content, Industry trade, Facts facts, int others) {
        RandomGenerator chance = new SplittableRandom(seed(content));
        List<Ambience> ambiences = Ambiences.of(trade);
        Ambience ambience = ambiences.get((chance.nextInt(ambiences.size()) + others) % ambiences.size());
        String city = plain(facts, "ville");
        String prompt = Prompts.render(
                "image",
                Map.of(
                        "metier", trade(trade, plain(facts, "categorie")),
                        "scene", ambience.scene(),
                        "ville", city.isEmpty() ? "Québec" : city + ", au Québec",
                        "lumiere", one("light", chance),
                        "cadrage", one("framing", chance),
                        "couleurs", one("colours", chance)));
        return new Staging(prompt, ambience.alt() + (city.isEmpty() ? "." : ", à " + city + "."));
    }

    private static String trade(Industry trade, String category) {
        String name = switch (trade) {
            case RESTAURANT -> "un restaurant de quartier";
            case DENTIST -> "une clinique dentaire";
            case REAL_ESTATE -> "un courtier immobilier";
            case OTHER -> "un commerce local";
        };
        return category.isEmpty() || ALCOHOL.matcher(category).find() ? name : name + " (" + category + ")";
    }

    private static String plain(Facts facts, String key) {
        return facts.value(key).filter(value -> PLAIN.matcher(value).matches()).orElse("");
    }

    private static String one(String kind, RandomGenerator chance) {
        List<String> moods = Ambiences.moods(kind);
        return moods.get(chance.nextInt(moods.size()));
    }

    /** Both halves: the first one of identifiers that were made together is nearly the same. */
    private static long seed(UUID content) {
        return content.getMostSignificantBits() * 31 ^ content.getLeastSignificantBits();
    }
}
