/** Seals what must not be read in the database. */
@ApplicationModule(
        displayName = "seal",
        allowedDependencies = {})
@NullMarked
package ca.astrogrowth.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
