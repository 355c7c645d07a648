/** Value objects that have no other home: small, immutable, checked where they are made. */
@ApplicationModule(
        displayName = "common",
        allowedDependencies = {})
@NullMarked
package ca.astrogrowth.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
