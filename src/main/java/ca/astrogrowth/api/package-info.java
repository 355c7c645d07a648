/** The REST interface, and the one place that turns its failures into problem details. */
@ApplicationModule(
        displayName = "api",
        allowedDependencies = {
            "common",
            "tenancy",
            "access",
            "access :: answers",
            "storage",
            "metering",
            "accounts",
            "accounts :: rights",
            "campaigns",
            "leads",
            "leads :: facts",
            "content",
            "clients",
            "publishing",
            "webhooks",
            "privacy",
            "analytics",
            "notifications"
        })
@NullMarked
package ca.astrogrowth.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
