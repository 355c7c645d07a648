package ca.astrogrowth.leads.source;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a territory, and how far its search has come.
 *
 * @param path from the whole, which is {@code ""}: each digit is a quarter of what comes before it
 * @param found how many places one search knows of in it
 * @param missing how many of them nobody has looked at yet
 * @param leads how many it has given
 * @param pages how many were paid for
 * @param crowded it has more places than a search gives, and is too small to be cut
 */
public record Tile(String path, State state, int found, int missing, int leads, int pages, boolean crowded) {

    /** How far the search of a tile has come. */
    public enum State {
        /** Nobody has looked. */
        WAITING,
        /** It has places that nobody has looked at yet. */
        OPEN,
        /** Its quarters are searched instead. */
        CUT,
        DONE
    }

    static Tile waiting(String path) {
        return new Tile(path, State.WAITING, 0, 0, 0, 0, false);
    }

    public boolean isLeft() {
        return state == State.WAITING || state == State.OPEN;
    }

    Tile cut(int found) {
        return new Tile(path, State.CUT, found, 0, leads, pages, false);
    }

    Tile probed(int found, int missing, boolean crowded) {
        return new Tile(path, missing == 0 ? State.DONE : State.OPEN, found, missing, leads, pages, crowded);
    }

    Tile paid(int more, int stillMissing) {
        State next = stillMissing == 0 ? State.DONE : State.OPEN;
        return new Tile(path, next, found, stillMissing, leads, pages + more, crowded);
    }

    public Tile gave(int more) {
        return new Tile(path, state, found, missing, leads + more, pages, crowded);
    }

    /** Some of what was paid for was not taken. */
    public Tile open() {
        return new Tile(path, State.OPEN, found, missing, leads, pages, crowded);
    }

    List<String> quarters() {
        return Stream.of("0", "1", "2", "3").map(path::concat).toList();
    }
}
