package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.rights.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of a workspace's people.
 *
 * @param enteredAt when they last came in; null if they never did
 */
public record Member(
        UUID person,
        String name,
        String email,
        Role role,
        Instant since,
        @Nullable Instant enteredAt) {}
