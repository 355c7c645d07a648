/** Tells people: live hints for open screens; later the inbox and e-mail. */
@ApplicationModule(
        displayName = "notifications",
        allowedDependencies = {"common", "tenancy", "accounts", "leads", "content", "publishing", "messaging"})
@NullMarked
package ca.astrogrowth.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
