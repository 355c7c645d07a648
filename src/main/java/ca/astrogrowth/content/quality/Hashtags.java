package ca.astrogrowth.content.quality;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.content.text.Facts;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Three to five, all different, about this business, and none of those that only ask for attention. */
final class Hashtags {

    static final int FEWEST = 3;
    static final int MOST = 5;

    private static final Set<String> BANNED = WordLists.words("hashtags-banned");
    private static final Set<String> EVERYBODYS = WordLists.words("hashtags-local");
    private static final Pattern WELL_FORMED = Pattern.compile("#[\\p{L}\\p{N}_]+");
    private static final int SHORTEST_STEM = 4;

    private Hashtags() {}

    static double quality(List<String> tags, Industry trade, Facts facts) {
        List<String> plain = tags.stream().map(Hashtags::bare).toList();
        long different = plain.stream().distinct().count();
        long off = Math.max(0, FEWEST - different) + Math.max(0, tags.size() - MOST) + tags.size() - different;
        long odd =
                tags.stream().filter(tag -> !WELL_FORMED.matcher(tag).matches()).count();
        long banned = plain.stream().filter(BANNED::contains).count();
        Set<String> telling = telling(trade, facts);
        long foreign = plain.stream()
                .filter(tag -> telling.stream().noneMatch(tag::contains))
                .count();
        double aside = plain.isEmpty() ? 1 : (double) foreign / plain.size();
        return Math.max(0, 1 - 0.4 * (off + odd + banned) - (aside > 0.5 ? aside : 0));
    }

    private static String bare(String tag) {
        return Plain.of(tag).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** What a tag may contain to be about this business: words of its trade, category, name, city and district. */
    private static Set<String> telling(Industry trade, Facts facts) {
        Stream<String> known = Stream.of("nom", "ville", "quartier", "categorie", "adresse")
                .flatMap(key -> facts.value(key).stream())
                .flatMap(value -> Plain.words(Plain.of(value)).stream());
        return Stream.of(known, Trades.words(trade).stream(), EVERYBODYS.stream())
                .flatMap(words -> words)
                .map(word -> word.replaceAll("[^\\p{L}\\p{N}]", ""))
                .filter(word -> word.length() >= SHORTEST_STEM)
                .collect(Collectors.toUnmodifiableSet());
    }
}
