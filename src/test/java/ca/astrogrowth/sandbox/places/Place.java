package ca.astrogrowth.sandbox.places;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One business of the catalogue.
 *
 * @param id in the form of Google's, stable for the row it comes from
 * @param category in the words of the file: {@code French Restaurant}
 * @param hours in OpenStreetMap's notation
 */
public record Place(
        String id,
        String name,
        String category,
        Trade trade,
        Address address,
        @Nullable Phone phone,
        @Nullable String website,
        @Nullable String hours,
        Point location,
        @Nullable Rating rating,
        BusinessStatus status) {

    static String idOf(String row) {
        return "ChIJ" + Seed.letters(23, row);
    }

    /** Of the website, in lower case, without {@code www.}. */
    public Optional<String> host() {
        return Optional.ofNullable(website)
                .map(address -> URI.create(address).getHost())
                .map(Place::bare);
    }

    public static String bare(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }
}
