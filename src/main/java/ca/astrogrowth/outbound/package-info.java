/** Requests to addresses that others gave us: to the public Internet, and nowhere else. */
@ApplicationModule(
        displayName = "outbound",
        allowedDependencies = {})
@NullMarked
package ca.astrogrowth.outbound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
