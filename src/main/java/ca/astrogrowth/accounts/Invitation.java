package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.rights.Role;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody was asked to join the workspace and has not answered yet.
 *
 * @param over whether its link is too old; another letter makes it good again
 */
public record Invitation(UUID id, String email, Role role, Instant createdAt, Instant expiresAt, boolean over) {}
