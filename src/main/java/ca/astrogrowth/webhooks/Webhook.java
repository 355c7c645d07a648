package ca.astrogrowth.webhooks;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A program that is told, without its secret.
 *
 * @param on whether it is told now; one that answered 410 is not
 */
public record Webhook(UUID id, String url, Set<WebhookEvent> events, boolean on, Instant createdAt) {

    /** How many a workspace can have. */
    public static final int MOST = 10;

    public static final int LONGEST_URL = 2_000;

    public Webhook {
        events = Set.copyOf(events);
    }
}
