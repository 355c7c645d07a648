package ca.astrogrowth.common;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for, newest first.
 *
 * @param limit 1 to 200 rows
 * @param before only rows older than this one (identifiers are UUIDv7, so they sort by time); null for the newest
 */
public record Window(int limit, @Nullable UUID before) {

    public static final int LARGEST = 200;

    public Window {
        if (limit < 1 || limit > LARGEST) {
            throw new IllegalArgumentException("A limit goes from 1 to " + LARGEST);
        }
    }

    public static Window first(int limit) {
        return new Window(limit, null);
    }
}
