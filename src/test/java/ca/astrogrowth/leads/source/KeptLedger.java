package ca.astrogrowth.leads.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** A workspace that takes what it wants, up to its target, and remembers all. */
final class KeptLedger implements SearchLedger {

    final Map<String, Tile> tiles = new LinkedHashMap<>();
    final Set<String> leads = new LinkedHashSet<>();
    private final Set<String> lookedAt = new HashSet<>();
    private final Predicate<Place> wanted;
    private int target;

    KeptLedger(int target) {
        this(target, place -> true);
    }

    KeptLedger(int target, Predicate<Place> wanted) {
        this.target = target;
        this.wanted = wanted;
    }

    KeptLedger target(int higher) {
        target = higher;
        return this;
    }

    @Override
    public List<Tile> tiles() {
        return List.copyOf(tiles.values());
    }

    @Override
    public void save(Collection<Tile> changed) {
        changed.forEach(tile -> tiles.put(tile.path(), tile));
    }

    @Override
    public Set<String> unknown(Set<String> ids) {
        Set<String> unknown = new HashSet<>(ids);
        unknown.removeAll(leads);
        unknown.removeAll(lookedAt);
        return unknown;
    }

    @Override
    public Taken take(Tile tile, Set<String> looked, List<Place> places) {
        assertThat(unknown(looked))
                .as("a page that was paid for has something new")
                .isNotEmpty();
        int before = leads.size();
        places.stream()
                .filter(wanted)
                .map(Place::id)
                .filter(id -> leads.size() < target)
                .forEach(leads::add);
        boolean more = leads.size() < target;
        Set<String> kept = new HashSet<>(looked);
        if (!more) {
            places.stream().filter(wanted).map(Place::id).toList().forEach(kept::remove);
        }
        lookedAt.addAll(kept);
        Tile written = (more ? tile : tile.open()).gave(leads.size() - before);
        tiles.put(tile.path(), written);
        return new Taken(written, more);
    }
}
