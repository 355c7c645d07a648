package ca.astrogrowth.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key, without what opens.
 *
 * @param ending the last characters of it, to tell one from another
 * @param lastUsedAt to the minute
 * @param over its day has come
 */
public record ApiKey(
        UUID id,
        String name,
        String ending,
        Set<Scope> scopes,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        boolean over) {

    public static final int LONGEST_NAME = 60;
    public static final int MOST_DAYS = 365;
    public static final int USUAL_DAYS = 90;

    /** How many a person can have for a workspace. */
    public static final int MOST = 20;
}
