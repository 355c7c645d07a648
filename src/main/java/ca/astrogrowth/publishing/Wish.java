package ca.astrogrowth.publishing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants for a content.
 *
 * @param identity null is the usual one
 * @param at null is the next free slot
 */
record Wish(@Nullable UUID identity, @Nullable Instant at) {

    static final Wish NONE = new Wish(null, null);
}
