/** Finds the businesses of a territory, keeps where each fact came from, and scores them with reasons. */
@ApplicationModule(
        displayName = "leads",
        allowedDependencies = {
            "common",
            "tenancy",
            "journal",
            "accounts :: rights",
            "campaigns",
            "metering",
            "outbound",
            "messaging"
        })
@NullMarked
package ca.astrogrowth.leads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
