package ca.astrogrowth.sandbox.places;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds places by scanning them all; two thousand take a few milliseconds. */
final class PlaceIndex {

    private record Entry(Place place, Set<String> words, List<String> types, double prominence) {

        static Entry of(Place place) {
            Rating rating = place.rating();
            double prominence = rating == null ? 0 : rating.prominence();
            return new Entry(place, Words.of(place), PlaceTypes.all(place), prominence);
        }

        int matches(Set<String> wanted) {
            return (int) wanted.stream().filter(words::contains).count();
        }
    }

    private final List<Entry> entries;
    private final Set<String> cities;

    PlaceIndex(Catalogue catalogue) {
        entries = catalogue.places().stream().map(Entry::of).toList();
        cities = entries.stream().map(entry -> entry.place().address().city()).collect(Collectors.toSet());
    }

    /** @return all that match, the most relevant first, always in the same order */
    List<Place> search(SearchRequest request) {
        TextQuery query = TextQuery.understand(request.textQuery(), cities);
        List<Entry> found = entries.stream()
                .filter(entry -> fits(entry, query, request))
                .sorted(order(query, request))
                .toList();
        boolean unheardOf = query.city() == null
                && request.restriction() == null
                && !query.rest().isEmpty()
                && found.stream().allMatch(entry -> entry.matches(query.rest()) == 0);
        // « restaurant Rimouski », when no place of ours is there, must not bring Montréal's
        return unheardOf ? List.of() : found.stream().map(Entry::place).toList();
    }

    private static boolean fits(Entry entry, TextQuery query, SearchRequest request) {
        Place place = entry.place();
        Area restriction = request.restriction();
        boolean there = restriction != null
                ? restriction.contains(place.location())
                : query.city() == null || query.city().equals(place.address().city());
        boolean asked = query.trade() != null
                ? query.trade() == place.trade()
                : query.rest().isEmpty() || entry.matches(query.rest()) > 0;
        boolean typed = request.includedType() == null
                || !request.strict()
                || entry.types().contains(request.includedType());
        Rating rating = place.rating();
        double stars = rating == null ? 0 : rating.stars();
        return there && asked && typed && stars >= request.minRating();
    }

    private static Comparator<Entry> order(TextQuery query, SearchRequest request) {
        Area near = request.bias() != null ? request.bias() : request.restriction();
        if (request.byDistance() && near != null) {
            return comparingDouble((Entry entry) ->
                            near.centre().metresTo(entry.place().location()))
                    .thenComparing(entry -> entry.place().id());
        }
        return comparing((Entry entry) ->
                        near != null && !near.contains(entry.place().location()))
                .thenComparing(entry ->
                        request.includedType() != null && !entry.types().contains(request.includedType()))
                .thenComparing(comparingInt((Entry entry) -> entry.matches(query.rest()))
                        .reversed())
                .thenComparing(comparingDouble(Entry::prominence).reversed())
                .thenComparing(entry -> entry.place().id());
    }
}
