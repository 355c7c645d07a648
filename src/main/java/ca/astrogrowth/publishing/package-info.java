/** Connects LinkedIn and publishes what is approved: at a careful pace, at most once, never in silence. */
@ApplicationModule(
        displayName = "publishing",
        allowedDependencies = {
            "common",
            "tenancy",
            "journal",
            "content",
            "accounts",
            "accounts :: rights",
            "storage",
            "seal",
            "messaging"
        })
@NullMarked
package ca.astrogrowth.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
