package ca.astrogrowth.content;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One of the texts that a content has had.
 *
 * @param number from 1; the highest is the one that it has now
 * @param wish what a person had asked for, of texts by the model
 */
public record Edition(int number, Origin origin, @Nullable String wish, PostText text, Instant createdAt) {

    /** Who wrote it. */
    public enum Origin {
        MODEL,
        PERSON,
        CORRECTION,
        RESTORED;

        /** The name used in JSON and translation keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
