package ca.astrogrowth.messaging;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Where a service says what happened (due now) or what is to happen (due later), in the same transaction as its rows. The
 * tenant is that of the transaction.
 */
@Service
public class Outbox {

    /** @return the event's identifier */
    public UUID append(String topic, Object payload) {
        throw new IllegalStateException(topic + payload);
    }

    /** An event that is handed to its handlers at a time, not before. */
    public UUID append(String topic, Object payload, Instant dueAt) {
        throw new IllegalStateException(topic + payload + dueAt);
    }
}
