package ca.astrogrowth.leads.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A territory that is searched as Google lets it: pages of twenty, three at most, always in the same order. */
final class Town implements PlaceSearch {

    static final Area LIMITS = new Area(45.40, -73.98, 45.71, -73.47);

    private final List<Spot> spots;
    final List<Page> paid = new ArrayList<>();
    final List<Area> looked = new ArrayList<>();
    private int pagesLeft = Integer.MAX_VALUE;
    private boolean mixesTokens = true;

    Town(List<Spot> spots) {
        this.spots = List.copyOf(spots);
    }

    static Town scattered(int count, long seed) {
        Random chance = new Random(seed);
        return new Town(IntStream.range(0, count)
                .mapToObj(i -> new Spot(
                        "p" + i,
                        chance.nextDouble(LIMITS.south(), LIMITS.north()),
                        chance.nextDouble(LIMITS.west(), LIMITS.east())))
                .toList());
    }

    /** Most of them in a few streets, as in life. */
    static Town crowded(int count, int streets, long seed) {
        Random chance = new Random(seed);
        List<Spot> centres = scattered(streets, seed).spots;
        return new Town(IntStream.range(0, count)
                .mapToObj(i -> {
                    Spot centre = centres.get(chance.nextInt(streets));
                    return new Spot(
                            "p" + i,
                            within(LIMITS.south(), LIMITS.north(), centre.latitude() + chance.nextGaussian() * 0.006),
                            within(LIMITS.west(), LIMITS.east(), centre.longitude() + chance.nextGaussian() * 0.008));
                })
                .toList());
    }

    private static double within(double low, double high, double value) {
        return Math.clamp(value, low, high);
    }

    Town budget(int pages) {
        pagesLeft = pages;
        return this;
    }

    /** Takes a token only with the fields that it was given for. */
    Town withTokensOfTheirOwn() {
        mixesTokens = false;
        return this;
    }

    Set<String> ids() {
        return spots.stream().map(Spot::id).collect(Collectors.toSet());
    }

    Spot spot(String id) {
        return spots.stream().filter(spot -> spot.id().equals(id)).findFirst().orElseThrow();
    }

    @Override
    public IdPage ids(Area area, @Nullable String token) {
        looked.add(area);
        PlacePage page = page(area, token, "free:");
        return new IdPage(page.places().stream().map(Place::id).collect(Collectors.toSet()), page.next());
    }

    @Override
    public PlacePage places(Area area, @Nullable String token) {
        if (pagesLeft == 0) {
            throw new SpentException();
        }
        PlacePage page = page(area, token, "paid:");
        pagesLeft--;
        paid.add(new Page(area, offset(token)));
        return page;
    }

    private PlacePage page(Area area, @Nullable String token, String kind) {
        if (token != null && !mixesTokens && !token.startsWith(kind)) {
            throw PlacesDeniedException.ofTheSearch("Request parameters must match the initial request.");
        }
        int from = offset(token);
        List<Place> found = spots.stream()
                .filter(spot -> spot.in(area))
                .limit(60)
                .map(Spot::place)
                .toList();
        int to = Math.min(from + 20, found.size());
        return new PlacePage(found.subList(from, to), to < found.size() ? kind + to : null);
    }

    private static int offset(@Nullable String token) {
        return token == null
                ? 0
                : Integer.parseInt(Objects.requireNonNull(token).substring("free:".length()));
    }

    Set<Page> distinctPaid() {
        return new HashSet<>(paid);
    }

    record Page(Area area, int from) {}

    record Spot(String id, double latitude, double longitude) {

        boolean in(Area area) {
            return latitude >= area.south()
                    && latitude <= area.north()
                    && longitude >= area.west()
                    && longitude <= area.east();
        }

        Place place() {
            return new Place(id, id, null, null, null, null, null, null, null, null, null, false);
        }
    }

    /** The budget does not reach for the page that was asked for. */
    static final class SpentException extends RuntimeException {}
}
