package ca.astrogrowth.content;

import org.jspecify.annotations.Nullable;

/**
 * Where a content stands in a list, newest first.
 *
 * @param number from 1; 0 when it is not in the list (any more)
 * @param of how many there are
 * @param before the one above it, or above where it would stand
 * @param after the one below
 */
public record Place(
        long number,
        long of,
        @Nullable ContentId before,
        @Nullable ContentId after) {}
