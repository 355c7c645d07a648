package ca.astrogrowth.sandbox.places;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Text as a search engine sees it: lower case, no accents, no punctuation. */
final class Words {

    private static final Map<String, List<String>> FRENCH = Arrays.stream(
                    """
            french=francais italian=italien chinese=chinois vietnamese=vietnamien japanese=japonais korean=coreen
            lebanese=libanais portuguese=portugais greek=grec mexican=mexicain indian=indien haitian=haitien
            bakery=boulangerie breakfast=dejeuner coffee=cafe seafood=poisson chicken=poulet pizza=pizzeria
            florist=fleuriste|fleuristes plumber=plombier|plombiers|plomberie hair=coiffure|coiffeur|coiffeurs
            """.strip().split("\\s+"))
            .map(pair -> pair.split("="))
            .collect(Collectors.toMap(pair -> pair[0], pair -> List.of(pair[1].split("\\|"))));

    private Words() {}

    static List<String> of(String text) {
        String plain = Normalizer.normalize(text.replace("œ", "oe").replace("Œ", "Oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words by which a place can be found. */
    static Set<String> of(Place place) {
        Set<String> words = new HashSet<>(of(place.name()));
        for (String word : of(place.category())) {
            words.add(word);
            words.addAll(FRENCH.getOrDefault(word, List.of()));
        }
        words.addAll(of(place.address().borough()));
        words.addAll(of(place.address().line()));
        return words;
    }
}
