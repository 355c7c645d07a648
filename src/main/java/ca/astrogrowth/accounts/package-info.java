/** People, how they sign in, the workspaces they belong to, and a workspace's profile and preferences. */
@ApplicationModule(
        displayName = "accounts",
        allowedDependencies = {"common", "tenancy", "journal", "messaging", "seal"})
@NullMarked
package ca.astrogrowth.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
