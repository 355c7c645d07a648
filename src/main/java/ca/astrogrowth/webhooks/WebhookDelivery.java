package ca.astrogrowth.webhooks;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event for one program, and what became of it.
 *
 * @param event its name, as {@link WebhookEvent#code}
 * @param tries how often it was sent, in all
 * @param status what the program answered to the last try; null if it did not
 * @param failure why there was no answer, or none that counts: {@code timeout}, {@code unreachable}, {@code private},
 *     {@code status}, {@code gone}, {@code off} or {@code secret}
 * @param nextAt when it is tried again
 */
public record WebhookDelivery(
        UUID id,
        UUID eventId,
        String event,
        State state,
        int tries,
        Instant createdAt,
        @Nullable Instant triedAt,
        @Nullable Instant nextAt,
        @Nullable Integer status,
        @Nullable String failure) {

    /** How far it has come. */
    public enum State {
        WAITING,
        DELIVERED,
        FAILED;

        /** The name used in JSON and translation keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
