package ca.astrogrowth.ui.contents;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, word by word. */
record WordDiff(List<Piece> pieces) {

    enum Change {
        SAME,
        ADDED,
        REMOVED
    }

    record Piece(Change change, String text) {}

    /** A word keeps the space after it; whether that is a space or a new line makes it no other word. */
    static WordDiff between(String old, String now) {
        List<String> before = words(old);
        List<String> after = words(now);
        List<Piece> pieces = new ArrayList<>();
        int next = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        before, after, (one, other) -> one.strip().equals(other.strip()))
                .getDeltas()) {
            add(pieces, Change.SAME, after.subList(next, delta.getTarget().getPosition()));
            add(pieces, Change.REMOVED, delta.getSource().getLines());
            add(pieces, Change.ADDED, delta.getTarget().getLines());
            next = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        add(pieces, Change.SAME, after.subList(next, after.size()));
        return new WordDiff(List.copyOf(pieces));
    }

    private static void add(List<Piece> pieces, Change change, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(change, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return List.of(text.split("(?<=\\s)(?=\\S)"));
    }
}
