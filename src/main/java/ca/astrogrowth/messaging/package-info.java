/** Events and time: an outbox with a due time, Redis Streams as transport, an inbox, and dead letters. */
@ApplicationModule(
        displayName = "messaging",
        allowedDependencies = {"common", "tenancy"})
@NullMarked
package ca.astrogrowth.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
