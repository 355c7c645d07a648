package ca.astrogrowth.leads.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TilingTests {

    private static final Area CITY = new Area(45.40, -73.98, 45.71, -73.47);

    private final Set<String> collected = new HashSet<>();

    @Test
    void findsAllPlacesOfATerritoryThoughASearchGivesSixty() {
        Town town = Town.scattered(2_000, 7);

        new Tiling(town, this::collect, 10_000).search(CITY);

        assertThat(collected).hasSize(2_000);
    }

    @Test
    void asksOnceForATerritoryThatIsNotFull() {
        Town town = Town.scattered(59, 7);

        new Tiling(town, this::collect, 10_000).search(CITY);

        assertThat(collected).hasSize(59);
        assertThat(town.pages).hasSize(3);
    }

    @Test
    void cutsATerritoryThatGivesExactlyWhatASearchCan() {
        Town town = Town.scattered(60, 7);

        new Tiling(town, this::collect, 10_000).search(CITY);

        assertThat(town.pages).hasSizeGreaterThan(3);
    }

    @Test
    void stopsAsSoonAsTheCollectorHasEnough() {
        Town town = Town.scattered(2_000, 7);

        new Tiling(town, found -> collect(found) && collected.size() < 50, 10_000).search(CITY);

        assertThat(collected).hasSize(60);
        assertThat(town.pages).hasSize(3);
    }

    @Test
    void neverSpendsMoreThanItsBudget() {
        Town town = Town.scattered(2_000, 7);

        new Tiling(town, this::collect, 25).search(CITY);

        assertThat(town.pages).hasSize(25);
    }

    @Test
    void givesUpOnASpotTooDenseToBeCut() {
        Town town = new Town(IntStream.range(0, 100)
                .mapToObj(i -> new Spot("p" + i, 45.5, -73.6))
                .toList());

        new Tiling(town, this::collect, 10_000).search(CITY);

        assertThat(collected).hasSize(60);
        assertThat(town.pages).allMatch(area -> area.side() > Tiling.SMALLEST_SIDE / 2);
    }

    @Test
    void looksAtTheWholeBeforeItsParts() {
        Town town = Town.scattered(500, 7);

        new Tiling(town, this::collect, 10_000).search(CITY);

        assertThat(town.pages.getFirst()).isEqualTo(CITY);
        assertThat(town.pages)
                .extracting(area -> Math.round((CITY.north() - CITY.south()) / (area.north() - area.south())))
                .isSorted()
                .contains(2L, 4L);
    }

    @Test
    void theQuartersCoverTheWhole() {
        assertThat(CITY.quarters().stream().mapToDouble(TilingTests::size).sum())
                .isCloseTo(size(CITY), within(1e-9));
    }

    private static double size(Area area) {
        return (area.north() - area.south()) * (area.east() - area.west());
    }

    private boolean collect(List<Place> found) {
        found.forEach(place -> collected.add(place.id()));
        return true;
    }

    private record Spot(String id, double latitude, double longitude) {

        boolean in(Area area) {
            return latitude >= area.south()
                    && latitude <= area.north()
                    && longitude >= area.west()
                    && longitude <= area.east();
        }

        Place place() {
            return new Place(id, id, null, null, null, null, null, null, null, null, false);
        }
    }

    /** Pages of twenty, three at most, always in the same order. */
    private static final class Town implements PlaceSearch {

        private final List<Spot> spots;
        private final List<Area> pages = new ArrayList<>();

        Town(List<Spot> spots) {
            this.spots = spots;
        }

        static Town scattered(int count, long seed) {
            Random chance = new Random(seed);
            return new Town(IntStream.range(0, count)
                    .mapToObj(i -> new Spot(
                            "p" + i,
                            chance.nextDouble(CITY.south(), CITY.north()),
                            chance.nextDouble(CITY.west(), CITY.east())))
                    .toList());
        }

        @Override
        public PlacePage page(Area area, @Nullable String token) {
            pages.add(area);
            int from = token == null ? 0 : Integer.parseInt(token);
            List<Place> found = spots.stream()
                    .filter(spot -> spot.in(area))
                    .limit(60)
                    .map(Spot::place)
                    .toList();
            int to = Math.min(from + 20, found.size());
            return new PlacePage(found.subList(from, to), to < found.size() ? String.valueOf(to) : null);
        }
    }
}
