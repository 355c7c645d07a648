package ca.astrogrowth.leads.source;

import ca.astrogrowth.common.Industry;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of Places for a trade. The type leads the search without being strict: bakeries and cafés that serve meals
 * are restaurants here, and a dental clinic is a dentist.
 *
 * @param type one of Places' own types; there is none for a real estate broker
 */
record SearchTerms(String words, @Nullable String type) {

    static SearchTerms of(Industry industry) {
        return switch (industry) {
            case RESTAURANT -> new SearchTerms("restaurant", "restaurant");
            case DENTIST -> new SearchTerms("dentiste", "dentist");
            case REAL_ESTATE -> new SearchTerms("courtier immobilier", null);
            case OTHER -> new SearchTerms("entreprise", null);
        };
    }
}
