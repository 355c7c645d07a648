package ca.astrogrowth.leads.source;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.leads.source.Town.SpentException;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TilingPropertiesTests {

    @Property(tries = 40)
    void everyPlaceOfAnyTerritoryIsFoundAndNoPageIsPaidTwice(
            @ForAll @IntRange(max = 1_200) int places,
            @ForAll @IntRange(min = 1, max = 12) int streets,
            @ForAll long seed) {
        Town town = Town.crowded(places, streets, seed);
        KeptLedger ledger = new KeptLedger(Integer.MAX_VALUE);

        search(town, ledger);

        assertThat(ledger.leads).isEqualTo(town.ids());
        assertThat(town.paid).doesNotHaveDuplicates();
    }

    @Property(tries = 25)
    void aSearchThatStopsAnywhereGoesOnAndFindsTheSameForTheSamePrice(
            @ForAll @IntRange(max = 800) int places,
            @ForAll @IntRange(min = 1, max = 9) int pagesARun,
            @ForAll @IntRange(min = 1, max = 8) int streets,
            @ForAll long seed) {
        Town whole = Town.crowded(places, streets, seed);
        search(whole, new KeptLedger(Integer.MAX_VALUE));
        Town stopping = Town.crowded(places, streets, seed);
        KeptLedger ledger = new KeptLedger(Integer.MAX_VALUE);

        for (boolean stopped = true; stopped; ) {
            stopped = stops(stopping.budget(pagesARun), ledger);
        }

        assertThat(ledger.leads).isEqualTo(whole.ids());
        assertThat(stopping.paid).containsExactlyElementsOf(whole.paid);
    }

    @Property(tries = 25)
    void aTargetIsReachedExactlyOrTheTerritoryHasLess(
            @ForAll @IntRange(max = 700) int places,
            @ForAll @IntRange(min = 1, max = 500) int target,
            @ForAll long seed) {
        KeptLedger ledger = new KeptLedger(target);

        search(Town.crowded(places, 5, seed), ledger);

        assertThat(ledger.leads).hasSize(Math.min(places, target));
    }

    /** The order is the same whatever was written down in which order. */
    @Property(tries = 20)
    void theNextTileDependsOnTheTilesOnly(@ForAll @IntRange(max = 600) int places, @ForAll long seed) {
        KeptLedger ledger = new KeptLedger(Math.max(1, places / 2));
        search(Town.crowded(places, 4, seed), ledger);

        List<Tile> reversed = ledger.tiles().reversed();

        assertThat(TileTree.of(reversed).next())
                .isEqualTo(TileTree.of(ledger.tiles()).next());
        assertThat(reversed.stream().map(Tile::path).collect(Collectors.toSet()))
                .hasSize(reversed.size());
    }

    private static boolean stops(Town town, KeptLedger ledger) {
        try {
            search(town, ledger);
            return false;
        } catch (SpentException e) {
            return true;
        }
    }

    private static void search(Town town, KeptLedger ledger) {
        new Tiling(List.of(town), ledger).search(Town.LIMITS);
    }
}
