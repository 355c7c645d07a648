/** The screens: they read the URL, call a service and lay out components. */
@ApplicationModule(
        displayName = "ui",
        allowedDependencies = {
            "common",
            "tenancy",
            "journal",
            "access",
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
package ca.astrogrowth.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
