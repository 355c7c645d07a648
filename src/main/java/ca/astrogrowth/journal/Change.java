package ca.astrogrowth.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was, and what is now. Never a secret, and nothing about a prospect: the journal outlives both.
 *
 * @param field its name, with a word of its own in translations: {@code journal.field.<field>}
 * @param before null if there was nothing, or if it is too long to be told
 */
public record Change(
        String field, @Nullable String before, @Nullable String after) {

    public static final int LONGEST = 300;

    public Change {
        before = cut(before);
        after = cut(after);
    }

    private static @Nullable String cut(@Nullable String value) {
        return value == null || value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }

    /** Gathers what differs. */
    public static final class Differences {

        private final List<Change> found = new ArrayList<>();

        public Differences field(String name, @Nullable Object before, @Nullable Object after) {
            if (!Objects.equals(before, after)) {
                found.add(new Change(name, text(before), text(after)));
            }
            return this;
        }

        /** That it differs, without its words. */
        public Differences silent(String name, Object before, Object after) {
            if (!before.equals(after)) {
                found.add(new Change(name, null, null));
            }
            return this;
        }

        public List<Change> found() {
            return List.copyOf(found);
        }

        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : value.toString();
        }
    }
}
