/** Tells people: live hints for open screens, the workspace's inbox, and letters by e-mail to its owners. */
@ApplicationModule(
        displayName = "notifications",
        allowedDependencies = {
            "common",
            "tenancy",
            "journal",
            "accounts",
            "accounts :: rights",
            "campaigns",
            "leads",
            "content",
            "clients",
            "publishing",
            "privacy",
            "messaging"
        })
@NullMarked
package ca.astrogrowth.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
