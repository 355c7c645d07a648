/** Read models: what the workspace did and what it brought. */
@ApplicationModule(
        displayName = "analytics",
        allowedDependencies = {
            "common",
            "tenancy",
            "accounts :: rights",
            "campaigns",
            "leads",
            "content",
            "publishing",
            "messaging"
        })
@NullMarked
package ca.astrogrowth.analytics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
