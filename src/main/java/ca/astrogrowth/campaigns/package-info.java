/** A campaign: a name, a trade and a city, and the states it goes through. */
@ApplicationModule(
        displayName = "campaigns",
        allowedDependencies = {"common", "tenancy", "journal", "accounts :: rights", "messaging"})
@NullMarked
package ca.astrogrowth.campaigns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
