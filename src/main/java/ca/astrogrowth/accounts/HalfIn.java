package ca.astrogrowth.accounts;

import ca.astrogrowth.tenancy.TenantId;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose password was right and whose code is still to come. It lets in nowhere.
 *
 * @param workspace where they want to work, or null for the first of theirs
 * @param credentials how often their password had changed
 * @param until when they begin again
 */
public record HalfIn(UUID person, @Nullable TenantId workspace, int credentials, Instant until)
        implements Serializable {}
