package ca.astrogrowth.sandbox.gemini.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Four or five tags: the trade in its city, sometimes the city, and a few of the trade's own. */
final class Hashtags {

    private Hashtags() {}

    static List<String> of(Phrases phrases, String city, RandomGenerator chance) {
        String place = joined(city);
        List<String> tags = new ArrayList<>(List.of(phrases.only("citytag") + place));
        if (chance.nextBoolean()) {
            tags.add("#" + place);
        }
        List<String> pool = new ArrayList<>(List.of(phrases.only("tags").split(" ")));
        pool.removeAll(tags);
        for (int i = 0; i < 3; i++) {
            tags.add(pool.remove(chance.nextInt(pool.size())));
        }
        return tags;
    }

    /** {@code Trois-Rivières} as {@code TroisRivières}. */
    private static String joined(String city) {
        StringBuilder tag = new StringBuilder();
        for (String word : city.split("[^\\p{L}\\p{N}]+")) {
            tag.append(word.isEmpty() ? "" : French.capital(word));
        }
        return tag.toString();
    }
}
