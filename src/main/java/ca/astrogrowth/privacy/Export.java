package ca.astrogrowth.privacy;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a workspace, asked for once.
 *
 * @param readyAt null until it is
 * @param expiresAt until when it can be fetched
 */
public record Export(
        UUID id,
        State state,
        Instant askedAt,
        @Nullable Instant readyAt,
        @Nullable Instant expiresAt,
        @Nullable Long bytes) {

    /** How far it is. */
    public enum State {
        ASKED,
        READY,
        FAILED;

        /** The name used in JSON and translation keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
