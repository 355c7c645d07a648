package ca.astrogrowth.messaging;

import ca.astrogrowth.tenancy.TenantId;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/**
 * "Look again": a hint to open screens of a tenant, on every node. It travels by Redis Pub/Sub, may be lost, and carries
 * nothing. Every append to the outbox gives one after its commit; longer work gives its own.
 */
@Service
public class Hints {

    /** After the current transaction's commit, or now when there is none. */
    public void changed() {
        throw new IllegalStateException();
    }

    /** @return what ends the listening */
    public Runnable listen(Consumer<TenantId> listener) {
        throw new IllegalStateException(listener.toString());
    }
}
