/** Tells programs of others what happened here: signed, tried again, written down, and only over the public Internet. */
@ApplicationModule(
        displayName = "webhooks",
        allowedDependencies = {
            "common",
            "tenancy",
            "journal",
            "seal",
            "outbound",
            "accounts :: rights",
            "campaigns",
            "leads",
            "content",
            "publishing",
            "messaging"
        })
@NullMarked
package ca.astrogrowth.webhooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
