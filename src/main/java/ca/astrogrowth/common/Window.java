package ca.astrogrowth.common;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param limit 1 to 200 rows
 * @param cursor {@link Slice#next} of the part before; null for the first part
 */
public record Window(int limit, @Nullable String cursor) {

    public static final int LARGEST = 200;

    public Window {
        if (limit < 1 || limit > LARGEST) {
            throw new IllegalArgumentException("A limit goes from 1 to " + LARGEST);
        }
    }

    /**
     * For a list that is sorted by time: only rows older than this one, or null for the newest (identifiers are UUIDv7).
     *
     * @throws BadCursorException if the cursor is none of such a list
     */
    public @Nullable UUID before() {
        try {
            return cursor == null ? null : UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw new BadCursorException(e);
        }
    }

    public static Window first(int limit) {
        return new Window(limit, null);
    }
}
