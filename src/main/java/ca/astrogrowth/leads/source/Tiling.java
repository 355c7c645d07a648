package ca.astrogrowth.leads.source;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds more than the 60 places that one search can give: an area that is full is cut in four, and so on. Looking costs
 * nothing; only a page of a tile that is not cut is paid for, and only if it has a place that the workspace does not have.
 */
public final class Tiling {

    /** Smaller ones cost nothing but time, and a street of restaurants has more than sixty within a few hundred metres. */
    static final double SMALLEST_SIDE = 150;

    /** Enough to come down to the smallest side in the largest municipality. */
    static final int DEEPEST = 11;

    private final List<PlaceSearch> searches;
    private final SearchLedger ledger;

    /** @param searches whose places are taken together */
    public Tiling(List<PlaceSearch> searches, SearchLedger ledger) {
        this.searches = List.copyOf(searches);
        this.ledger = ledger;
    }

    /** Goes on until all was looked at, or no more is wanted. What was done before an exception is written down. */
    public void search(Area territory) {
        TileTree tiles = TileTree.of(ledger.tiles());
        boolean more = true;
        for (Optional<Tile> next = tiles.next(); more && next.isPresent(); next = tiles.next()) {
            more = search(next.get(), territory, tiles);
        }
    }

    private boolean search(Tile tile, Area territory, TileTree tiles) {
        Area area = territory.part(tile.path());
        Probe probe = Probe.of(searches, area);
        if (probe.full() && tile.path().length() < DEEPEST && area.side() >= SMALLEST_SIDE) {
            ledger.save(tiles.cut(tile, probe.ids().size()));
            return true;
        }
        Set<String> unknown = ledger.unknown(probe.ids());
        Tile probed = tile.probed(probe.ids().size(), unknown.size(), probe.full());
        Optional<Probe.Page> page = probe.firstWithAny(unknown);
        if (page.isEmpty()) {
            ledger.save(List.of(probed));
            tiles.put(probed);
            return true;
        }
        return buy(page.get(), probed, unknown, tiles);
    }

    private boolean buy(Probe.Page page, Tile probed, Set<String> unknown, TileTree tiles) {
        Probe.Purchase bought = page.buy();
        Set<String> lookedAt = new HashSet<>(page.ids());
        lookedAt.addAll(bought.ids());
        int missing =
                (int) unknown.stream().filter(id -> !lookedAt.contains(id)).count();
        SearchLedger.Taken taken = ledger.take(probed.paid(bought.pages(), missing), lookedAt, bought.places());
        tiles.put(taken.tile());
        return taken.more();
    }
}
