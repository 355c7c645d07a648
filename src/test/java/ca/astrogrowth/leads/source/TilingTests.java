package ca.astrogrowth.leads.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.leads.source.Town.SpentException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TilingTests {

    private static final int ALL = Integer.MAX_VALUE;

    @Test
    void findsAllPlacesOfADenseCityThoughASearchGivesSixty() {
        Town city = Town.crowded(2_400, 25, 7);
        KeptLedger ledger = new KeptLedger(ALL);

        search(city, ledger);

        assertThat(ledger.leads).isEqualTo(city.ids());
        assertThat(ledger.tiles.values()).noneMatch(Tile::isLeft).noneMatch(Tile::crowded);
        assertThat(city.paid).doesNotHaveDuplicates();
    }

    @Test
    void paysThreePagesForATerritoryThatIsNotFull() {
        Town town = Town.scattered(59, 7);
        KeptLedger ledger = new KeptLedger(ALL);

        search(town, ledger);

        assertThat(ledger.leads).hasSize(59);
        assertThat(town.paid).hasSize(3);
        assertThat(ledger.tiles).containsOnlyKeys("");
    }

    @Test
    void cutsATerritoryThatGivesExactlyWhatASearchCanAndPaysForItsQuartersOnly() {
        Town town = Town.scattered(60, 7);

        search(town, new KeptLedger(ALL));

        assertThat(town.paid).isNotEmpty().noneMatch(page -> page.area().equals(Town.LIMITS));
    }

    @Test
    void paysNothingForATerritoryWithoutPlaces() {
        Town nothing = Town.scattered(0, 7);
        KeptLedger ledger = new KeptLedger(ALL);

        search(nothing, ledger);

        assertThat(nothing.paid).isEmpty();
        assertThat(ledger.tiles.values()).containsExactly(new Tile("", Tile.State.DONE, 0, 0, 0, 0, false));
    }

    @Test
    void paysNothingWhereTheWorkspaceHasAll() {
        Town city = Town.crowded(900, 9, 7);
        KeptLedger ledger = new KeptLedger(ALL);
        search(city, ledger);
        ledger.tiles.clear();
        city.paid.clear();

        search(city, ledger);

        assertThat(city.paid).isEmpty();
        assertThat(city.looked).isNotEmpty();
    }

    @Test
    void paysForOnePageWhenOnePlaceIsNew() {
        Town town = Town.scattered(59, 7);
        KeptLedger ledger = new KeptLedger(ALL);
        ledger.leads.addAll(town.ids());
        ledger.leads.remove("p45");

        search(town, ledger);

        assertThat(town.paid).containsExactly(new Town.Page(Town.LIMITS, 40));
        assertThat(ledger.leads).hasSize(59);
    }

    @Test
    void neverPaysAgainForAPlaceThatIsNoLead() {
        Town town = Town.scattered(50, 7);
        KeptLedger ledger = new KeptLedger(ALL, place -> !place.id().endsWith("3"));

        search(town, ledger);
        ledger.tiles.clear();
        search(town, ledger);

        assertThat(town.paid).hasSize(3);
        assertThat(ledger.leads).hasSize(45);
    }

    @Test
    void stopsAtTheTargetWithLeadsFromAllOverTheCity() {
        Town city = Town.scattered(2_000, 7);
        KeptLedger ledger = new KeptLedger(50);

        search(city, ledger);

        assertThat(ledger.leads).hasSize(50);
        Map<String, Integer> quarters = ledger.tiles.values().stream()
                .filter(tile -> !tile.path().isEmpty())
                .collect(Collectors.toMap(tile -> tile.path().substring(0, 1), Tile::leads, Integer::sum));
        assertThat(quarters.values()).filteredOn(leads -> leads > 0).hasSizeGreaterThanOrEqualTo(3);
        assertThat(quarters.values()).allMatch(leads -> leads <= 20);
    }

    @Test
    void goesOnForMoreWithoutGivingAPlaceTwice() {
        Town city = Town.crowded(1_500, 12, 3);
        KeptLedger ledger = new KeptLedger(50);
        search(city, ledger);
        Set<String> first = new HashSet<>(ledger.leads);

        search(city, ledger.target(400));

        assertThat(ledger.leads).hasSize(400).containsAll(first);
        search(city, ledger.target(ALL));
        assertThat(ledger.leads).isEqualTo(city.ids());
    }

    @Test
    void neverSpendsMoreThanItsBudgetAndKeepsWhatItBought() {
        Town city = Town.crowded(2_000, 20, 7).budget(25);
        KeptLedger ledger = new KeptLedger(ALL);

        assertThatThrownBy(() -> search(city, ledger)).isInstanceOf(SpentException.class);

        assertThat(city.paid).hasSize(25);
        assertThat(ledger.tiles.values().stream().mapToInt(Tile::pages).sum()).isEqualTo(25);
        assertThat(ledger.leads).hasSizeGreaterThan(150);
    }

    @Test
    void takesWhatASearchGivesOfASpotTooDenseToBeCut() {
        Town spot = new Town(IntStream.range(0, 100)
                .mapToObj(i -> new Town.Spot("p" + i, 45.5, -73.6))
                .toList());
        KeptLedger ledger = new KeptLedger(ALL);

        search(spot, ledger);

        assertThat(ledger.leads).hasSize(60);
        assertThat(ledger.tiles.values()).filteredOn(Tile::crowded).hasSize(1);
        assertThat(spot.looked).allMatch(area -> area.side() > Tiling.SMALLEST_SIDE / 2);
    }

    @Test
    void buysFromTheFirstPageWhereAFreePagesTokenIsNotTaken() {
        Town town = Town.scattered(59, 7).withTokensOfTheirOwn();
        KeptLedger ledger = new KeptLedger(ALL);

        search(town, ledger);

        assertThat(ledger.leads).hasSize(59);
        assertThat(ledger.tiles.values()).extracting(Tile::pages).containsExactly(town.paid.size());
    }

    @Test
    void mergesTwoSearchesAndPaysTheSecondOnlyForWhatTheFirstDoesNotHave() {
        Town all = Town.scattered(55, 7);
        List<Town.Spot> spots = all.ids().stream().map(all::spot).toList();
        Town clinics = new Town(spots.subList(0, 40));
        Town dentists = new Town(spots.subList(30, 55));
        KeptLedger ledger = new KeptLedger(ALL);

        new Tiling(List.of(clinics, dentists), ledger).search(Town.LIMITS);

        assertThat(ledger.leads).hasSize(55);
        assertThat(clinics.paid).hasSize(2);
        assertThat(dentists.paid).hasSize(2);
        Town twins = new Town(spots.subList(0, 40));
        new Tiling(List.of(clinics, twins), new KeptLedger(ALL)).search(Town.LIMITS);
        assertThat(twins.paid).isEmpty();
    }

    @Test
    void theQuartersOfATerritoryCoverIt() {
        Set<Area> quarters =
                Tile.waiting("").quarters().stream().map(Town.LIMITS::part).collect(Collectors.toSet());

        assertThat(quarters).hasSize(4);
        assertThat(quarters.stream().map(Area::south).collect(Collectors.toSet()))
                .hasSize(2);
        assertThat(quarters.stream().map(Area::west).collect(Collectors.toSet()))
                .hasSize(2);
        assertThat(Town.LIMITS.part("203")).isEqualTo(Town.LIMITS.part("2").part("03"));
        assertThat(quarters.stream().map(TilingTests::size).reduce(0.0, Double::sum))
                .isCloseTo(size(Town.LIMITS), org.assertj.core.api.Assertions.within(1e-9));
    }

    private static double size(Area area) {
        return (area.north() - area.south()) * (area.east() - area.west());
    }

    private static void search(Town town, KeptLedger ledger) {
        new Tiling(List.of(town), ledger).search(Town.LIMITS);
    }
}
