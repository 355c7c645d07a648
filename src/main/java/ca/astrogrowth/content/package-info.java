/** Writes a post and its image for a lead, judges it by code, and lets a person approve it. */
@ApplicationModule(
        displayName = "content",
        allowedDependencies = {
            "common",
            "tenancy",
            "journal",
            "campaigns",
            "leads",
            "accounts",
            "accounts :: rights",
            "storage",
            "metering",
            "messaging"
        })
@NullMarked
package ca.astrogrowth.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
