package ca.astrogrowth.privacy;

import java.time.Instant;
import java.util.UUID;

/** Everything of the workspace lies ready for whoever asked. */
public record ExportReady(String tenant, UUID exportId, UUID personId, Instant expiresAt) {

    public static final String TOPIC = "export.ready";
}
