package ca.astrogrowth.leads.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds more than the 60 places that one search can give: an area that is full is cut in four, and so on. The whole comes
 * before its parts, so the first page already brings places of all the territory.
 */
public final class Tiling {

    /** A search has no fourth page. */
    static final int PAGES = 3;

    static final int FULL = 60;
    static final int DEEPEST = 7;
    static final double SMALLEST_SIDE = 400;

    private final PlaceSearch search;
    private final Predicate<List<Place>> collector;
    private int pagesLeft;

    /**
     * @param collector takes each page's places, some of which it has seen before; false when it wants no more
     * @param mostPages what the whole search may cost
     */
    public Tiling(PlaceSearch search, Predicate<List<Place>> collector, int mostPages) {
        this.search = search;
        this.collector = collector;
        this.pagesLeft = mostPages;
    }

    public void search(Area territory) {
        Deque<Tile> waiting = new ArrayDeque<>();
        waiting.add(new Tile(territory, 0));
        while (!waiting.isEmpty()) {
            Tile tile = waiting.remove();
            switch (search(tile)) {
                case ENOUGH -> {
                    return;
                }
                case FULL -> waiting.addAll(tile.parts());
                case WHOLE -> {}
            }
        }
    }

    private Outcome search(Tile tile) {
        int found = 0;
        String token = null;
        for (int page = 1; page <= PAGES; page++) {
            if (pagesLeft-- <= 0) {
                return Outcome.ENOUGH;
            }
            PlacePage result = search.page(tile.area, token);
            if (!collector.test(result.places())) {
                return Outcome.ENOUGH;
            }
            found += result.places().size();
            token = result.next();
            if (token == null) {
                return found >= FULL ? Outcome.FULL : Outcome.WHOLE;
            }
        }
        return Outcome.FULL;
    }

    private enum Outcome {
        /** All that is in the tile was given. */
        WHOLE,
        /** There is more in it than a search can give. */
        FULL,
        ENOUGH
    }

    private record Tile(Area area, int depth) {

        List<Tile> parts() {
            if (depth == DEEPEST || area.side() < SMALLEST_SIDE) {
                return List.of();
            }
            return area.quarters().stream()
                    .map(part -> new Tile(part, depth + 1))
                    .toList();
        }
    }
}
