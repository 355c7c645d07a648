/** The clients of a workspace: people without an account who approve through links that they were given. */
@ApplicationModule(
        displayName = "clients",
        allowedDependencies = {"common", "tenancy", "journal", "accounts", "accounts :: rights", "content", "messaging"
        })
@NullMarked
package ca.astrogrowth.clients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
