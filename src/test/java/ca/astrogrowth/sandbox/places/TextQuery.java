package ca.astrogrowth.sandbox.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a text asks for.
 *
 * @param city one of the catalogue's
 * @param rest the words that name neither a trade nor a city
 */
record TextQuery(@Nullable Trade trade, @Nullable String city, Set<String> rest) {

    private static final Set<String> IDLE = Set.of("""
            a agence agences au aux canada centre clinique cliniques commerce commerces d dans de des du en entreprise
            entreprises et in l la le les near pres province qc real ville
            """.strip().split("\\s+"));

    static TextQuery understand(String text, Collection<String> cities) {
        List<String> words = new ArrayList<>(Words.of(text));
        Trade trade = Arrays.stream(Trade.values())
                .filter(candidate -> words.stream().anyMatch(candidate::askedBy))
                .findFirst()
                .orElse(null);
        List<String> named = cities.stream()
                .filter(city -> Collections.indexOfSubList(words, Words.of(city)) >= 0)
                .toList();
        // « dentiste Laval Québec » names the province
        Optional<String> city = named.stream()
                .filter(name -> named.size() == 1 || !name.equals("Québec"))
                .findFirst();
        Set<String> rest = new HashSet<>(words);
        named.forEach(name -> rest.removeAll(Words.of(name)));
        rest.removeAll(IDLE);
        rest.removeIf(word -> Arrays.stream(Trade.values()).anyMatch(known -> known.askedBy(word)));
        if (named.isEmpty()) {
            rest.remove("quebec");
        }
        return new TextQuery(trade, city.orElse(null), rest);
    }
}
