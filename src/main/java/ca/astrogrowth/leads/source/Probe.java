package ca.astrogrowth.leads.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What costs nothing to know of an area: the identifiers of its places, page by page.
 *
 * @param full a search of it gives all that a search can, so that it may have more
 */
record Probe(List<Page> pages, boolean full) {

    /** A search has no fourth page. */
    private static final int MOST_PAGES = 3;

    private static final int MOST_PLACES = 60;

    static Probe of(List<PlaceSearch> searches, Area area) {
        List<Page> pages = new ArrayList<>();
        boolean full = false;
        for (PlaceSearch search : searches) {
            full |= probe(search, area, pages);
        }
        return new Probe(List.copyOf(pages), full);
    }

    private static boolean probe(PlaceSearch search, Area area, List<Page> pages) {
        int found = 0;
        String token = null;
        for (int number = 1; number <= MOST_PAGES; number++) {
            IdPage page = search.ids(area, token);
            pages.add(new Page(search, area, number, token, page.ids()));
            found += page.ids().size();
            token = page.next();
            if (token == null) {
                return found >= MOST_PLACES;
            }
        }
        return true;
    }

    Set<String> ids() {
        return pages.stream().flatMap(page -> page.ids().stream()).collect(Collectors.toSet());
    }

    Optional<Page> firstWithAny(Set<String> wanted) {
        return pages.stream()
                .filter(page -> page.ids().stream().anyMatch(wanted::contains))
                .findFirst();
    }

    /**
     * A page that can be paid for.
     *
     * @param number from 1
     * @param token that opens it, or null for the first
     */
    record Page(
            PlaceSearch search,
            Area area,
            int number,
            @Nullable String token,
            Set<String> ids) {

        /** The fields asked for are no parameter of a search, so a token from a free page opens the next one with all. */
        Purchase buy() {
            try {
                return new Purchase(search.places(area, token).places(), 1);
            } catch (PlacesDeniedException e) {
                if (token == null || e.isAboutUs()) {
                    throw e;
                }
                return buyFromTheFirst();
            }
        }

        /** Google did not take the token: it has expired, or goes with the free fields only. */
        private Purchase buyFromTheFirst() {
            List<Place> places = new ArrayList<>();
            String next = null;
            for (int page = 1; page <= number; page++) {
                PlacePage bought = search.places(area, next);
                places.addAll(bought.places());
                next = bought.next();
                if (next == null) {
                    return new Purchase(places, page);
                }
            }
            return new Purchase(places, number);
        }
    }

    record Purchase(List<Place> places, int pages) {

        Set<String> ids() {
            return places.stream().map(Place::id).collect(Collectors.toSet());
        }
    }
}
