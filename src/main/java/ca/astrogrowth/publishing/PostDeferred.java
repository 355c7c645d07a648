package ca.astrogrowth.publishing;

import java.time.Instant;
import java.util.UUID;

/**
 * A limit keeps a post waiting; it goes out later by itself.
 *
 * @param reason translation key
 */
public record PostDeferred(String tenant, UUID campaignId, UUID contentId, String reason, Instant until) {

    public static final String TOPIC = "post.deferred";
}
