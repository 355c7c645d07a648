/** Who the tenant is, and the wall that a transaction cannot cross: one schema and one role each. */
@ApplicationModule(
        displayName = "tenancy",
        allowedDependencies = {"common"})
@NullMarked
package ca.astrogrowth.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
