package ca.astrogrowth.accounts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key in one of a person's devices, which lets them in instead of password and code.
 *
 * @param name what they call the device
 */
public record Passkey(
        UUID id, String name, Instant createdAt, @Nullable Instant lastUsedAt) {

    public static final int LONGEST_NAME = 60;

    /** That one person may have. */
    public static final int MOST = 10;
}
