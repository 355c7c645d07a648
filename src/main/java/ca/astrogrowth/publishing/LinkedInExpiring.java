package ca.astrogrowth.publishing;

import java.time.Instant;
import java.util.UUID;

/**
 * A connection ends soon, and LinkedIn wants the member to renew it.
 *
 * @param name whose it is
 * @param days 14, 7, 2 or 0: each is said once
 */
public record LinkedInExpiring(String tenant, UUID connectionId, String name, int days, Instant expiresAt) {

    public static final String TOPIC = "linkedin.expiring";
}
