/** What each call to a provider cost, per tenant. */
@ApplicationModule(
        displayName = "metering",
        allowedDependencies = {"common", "tenancy", "accounts :: rights", "messaging"})
@NullMarked
package ca.astrogrowth.metering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
