package ca.astrogrowth.sandbox.places;

import java.util.Locale;
import java.util.Set;

/** The trades of the catalogue, and the words of a query that ask for them (lower case, no accent). */
public enum Trade {
    RESTAURANT("restaurant restaurants resto restos restauration restaurateur restaurateurs"),
    DENTIST("dentiste dentistes dentist dentists dentaire dentaires dental orthodontiste orthodontistes"),
    REAL_ESTATE(
            "immobilier immobiliers immobiliere immobilieres courtier courtiers courtiere courtieres realtor estate"),
    /** Florists, plumbers, hairdressers: found by their own words only. */
    OTHER("");

    private final Set<String> words;

    Trade(String words) {
        this.words = Set.of(words.split(" "));
    }

    boolean askedBy(String word) {
        return words.contains(word);
    }

    static Trade of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }
}
