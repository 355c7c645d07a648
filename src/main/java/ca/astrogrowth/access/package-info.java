/** How programs come in: what renews their tokens, the keys that people give them, and how often they may ask. */
@ApplicationModule(
        displayName = "access",
        allowedDependencies = {"common", "tenancy", "accounts", "accounts :: rights"})
@NullMarked
package ca.astrogrowth.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
