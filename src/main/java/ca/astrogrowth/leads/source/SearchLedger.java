package ca.astrogrowth.leads.source;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Where a search writes down what it finds and how far it has come, so that it can stop anywhere and go on. */
public interface SearchLedger {

    /** As they stand; none before the first search. */
    List<Tile> tiles();

    void save(Collection<Tile> changed);

    /** Those that the workspace does not have and that this search has not looked at. */
    Set<String> unknown(Set<String> ids);

    /**
     * Takes what was paid for and writes the tile down, both or neither.
     *
     * @param lookedAt identifiers that need not be paid for again once everything was taken
     */
    Taken take(Tile tile, Set<String> lookedAt, List<Place> places);

    /**
     * @param tile as it was written down
     * @param more whether more places are wanted
     */
    record Taken(Tile tile, boolean more) {}
}
