package ca.astrogrowth.leads.source;

import ca.astrogrowth.common.Industry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of Places for a trade.
 *
 * @param type one of Places' own types; there is none for a real estate broker
 * @param strict whether nothing but that type is wanted; otherwise it only leads
 */
public record SearchTerms(String words, @Nullable String type, boolean strict) {

    private static final SearchTerms ANY_BUSINESS = new SearchTerms("entreprise", null, false);

    /**
     * Searches whose results are one list. Google takes one type a search, and dentists have two: a search of each is
     * strict, so that neither laboratories nor suppliers come along, and the second costs only where it finds more.
     * Restaurants are not strict: bakeries and cafés that serve meals are among them.
     *
     * @param words the owner's own, for a trade that we do not know
     */
    public static List<SearchTerms> of(Industry industry, @Nullable String words) {
        return switch (industry) {
            case RESTAURANT -> List.of(new SearchTerms("restaurant", "restaurant", false));
            case DENTIST ->
                List.of(
                        new SearchTerms("dentiste", "dentist", true),
                        new SearchTerms("clinique dentaire", "dental_clinic", true));
            case REAL_ESTATE -> List.of(new SearchTerms("courtier immobilier", null, false));
            case OTHER ->
                List.of(words == null || words.isBlank() ? ANY_BUSINESS : new SearchTerms(words.strip(), null, false));
        };
    }
}
