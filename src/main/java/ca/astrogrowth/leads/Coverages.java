package ca.astrogrowth.leads;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.leads.source.Tile;
import ca.astrogrowth.leads.source.TileRows;
import ca.astrogrowth.leads.source.TileTree;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Tells how far the searches of the current workspace have come. */
@Component
@Needs(Right.READ)
public class Coverages {

    private final TileRows rows;

    Coverages(TileRows rows) {
        this.rows = rows;
    }

    /** @return empty for a campaign that has not searched, such as one whose leads were brought */
    public Optional<Coverage> of(CampaignId campaign) {
        return Optional.of(rows.of(campaign)).filter(tiles -> !tiles.isEmpty()).map(Coverages::of);
    }

    static Coverage of(List<Tile> tiles) {
        int waiting = count(tiles, Tile::isLeft);
        int cutShort = count(tiles, Tile::crowded);
        long seen = tiles.stream()
                .filter(tile -> tile.state() != Tile.State.CUT)
                .mapToLong(tile -> tile.found() - tile.missing())
                .sum();
        double all = TileTree.of(tiles).expected().orElse(0);
        int share = all == 0 ? 0 : (int) Math.min(99, 100 * seen / all);
        return new Coverage(
                count(tiles, tile -> tile.state() == Tile.State.DONE),
                waiting,
                cutShort,
                seen,
                waiting + cutShort == 0 ? 100 : share);
    }

    private static int count(List<Tile> tiles, Predicate<Tile> which) {
        return (int) tiles.stream().filter(which).count();
    }
}
