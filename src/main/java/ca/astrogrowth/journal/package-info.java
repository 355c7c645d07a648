/** The journal of a workspace: who did what, when and from where. It is only ever added to, and each entry seals the last. */
@ApplicationModule(
        displayName = "journal",
        allowedDependencies = {"common", "tenancy"})
@NullMarked
package ca.astrogrowth.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
