package ca.astrogrowth.publishing;

import java.util.UUID;

/**
 * LinkedIn no longer takes our token. What is queued is held until somebody connects again.
 *
 * @param name whose it was
 * @param reason translation key
 */
public record LinkedInDisconnected(String tenant, UUID connectionId, String name, String reason) {

    public static final String TOPIC = "linkedin.disconnected";
}
