package ca.astrogrowth.sandbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call as it is remembered: secrets masked, bodies shortened.
 *
 * @param path raw, with its query
 * @param status 0 when the socket was dropped
 * @param request the body received
 * @param response the body answered, or that would have been
 */
public record RecordedCall(
        Instant at,
        String provider,
        String method,
        String path,
        int status,
        String request,
        String response,
        @Nullable Fault fault) {}
