package ca.astrogrowth.webhooks;

import java.util.UUID;

/**
 * A program is to be told.
 *
 * @param attempt 1 for the first, and again after somebody asked for it to be sent again
 */
record WebhookDue(UUID deliveryId, int attempt) {

    static final String TOPIC = "webhook.due";

    static WebhookDue first(UUID delivery) {
        return new WebhookDue(delivery, 1);
    }

    WebhookDue again() {
        return new WebhookDue(deliveryId, attempt + 1);
    }
}
