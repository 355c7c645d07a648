/** Hears every stage and moves the campaign's state: the only return arrow. Recovery lives here too. */
@ApplicationModule(
        displayName = "orchestration",
        allowedDependencies = {
            "common",
            "tenancy",
            "accounts",
            "access",
            "access :: answers",
            "campaigns",
            "leads",
            "content",
            "publishing",
            "notifications",
            "webhooks",
            "privacy",
            "messaging"
        })
@NullMarked
package ca.astrogrowth.orchestration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
