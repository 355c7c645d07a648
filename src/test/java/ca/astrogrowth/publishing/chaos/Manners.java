package ca.astrogrowth.publishing.chaos;

import ca.astrogrowth.sandbox.Fault;
import org.jspecify.annotations.Nullable;

/** How LinkedIn treats one post. */
enum Manners {
    GOOD(null),
    /** It has the post, and says so when nobody listens any more. */
    LATE(null),
    /** It has the post and says 500. */
    FAILED_AFTER(null),
    FAILED(Fault.FAILED),
    DROP_BEFORE(Fault.DROP_BEFORE),
    DROP_AFTER(Fault.DROP_AFTER),
    DUPLICATE(Fault.DUPLICATE),
    THROTTLED(Fault.THROTTLED),
    REVOKED(Fault.REVOKED);

    private final @Nullable Fault fault;

    Manners(@Nullable Fault fault) {
        this.fault = fault;
    }

    /** What the sandbox itself knows to do. */
    @Nullable Fault fault() {
        return fault;
    }
}
