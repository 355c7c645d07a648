/** Objects (images, exports) in S3, under a key that starts with the tenant. */
@ApplicationModule(
        displayName = "storage",
        allowedDependencies = {"common", "tenancy", "accounts :: rights"})
@NullMarked
package ca.astrogrowth.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
