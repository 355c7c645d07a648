package ca.astrogrowth.leads.source;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tiles of a territory. There is always one, the whole. */
public final class TileTree {

    private static final String WHOLE = "";

    private final TreeMap<String, Tile> tiles = new TreeMap<>();

    private TileTree() {}

    public static TileTree of(Collection<Tile> known) {
        TileTree tree = new TileTree();
        tree.tiles.put(WHOLE, Tile.waiting(WHOLE));
        known.forEach(tree::put);
        return tree;
    }

    void put(Tile tile) {
        tiles.put(tile.path(), tile);
    }

    /** The quarters of a tile, to be searched in its place. */
    List<Tile> cut(Tile tile, int found) {
        List<Tile> changed = Stream.concat(
                        Stream.of(tile.cut(found)), tile.quarters().stream().map(Tile::waiting))
                .toList();
        changed.forEach(this::put);
        return changed;
    }

    /**
     * Where to look next: at every level, in the quarter that has given the fewest leads, so that however early a search
     * stops, what it found comes from all over the territory.
     */
    Optional<Tile> next() {
        return next(WHOLE);
    }

    private Optional<Tile> next(String path) {
        Tile tile = at(path);
        if (tile.state() != Tile.State.CUT) {
            return Optional.of(tile).filter(Tile::isLeft);
        }
        return tile.quarters().stream()
                .sorted(comparingInt(this::leads))
                .flatMap(quarter -> next(quarter).stream())
                .findFirst();
    }

    private int leads(String path) {
        return tiles.subMap(path, path + "~").values().stream()
                .mapToInt(Tile::leads)
                .sum();
    }

    /** How many places the territory has, as far as can be told: empty before anybody has looked. */
    public OptionalDouble expected() {
        return expected(WHOLE);
    }

    /** A quarter that waits is taken for the mean of its neighbours; without any, the whole is as large as it is known to be. */
    private OptionalDouble expected(String path) {
        Tile tile = at(path);
        return switch (tile.state()) {
            case WAITING -> OptionalDouble.empty();
            case OPEN, DONE -> OptionalDouble.of(tile.found());
            case CUT -> {
                double mean = tile.quarters().stream()
                        .map(this::expected)
                        .flatMapToDouble(OptionalDouble::stream)
                        .average()
                        .orElse(0);
                yield OptionalDouble.of(Math.max(tile.found(), 4 * mean));
            }
        };
    }

    private Tile at(String path) {
        return Objects.requireNonNull(tiles.get(path), "A tile that is cut has four quarters");
    }
}
