/** What the law gives people over what is kept of them: a copy, an end, a refusal, and a page that says it all. */
@ApplicationModule(
        displayName = "privacy",
        allowedDependencies = {
            "common",
            "tenancy",
            "journal",
            "messaging",
            "storage",
            "accounts",
            "accounts :: rights",
            "analytics",
            "publishing",
            "webhooks",
            "leads",
            "leads :: facts"
        })
@NullMarked
package ca.astrogrowth.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
