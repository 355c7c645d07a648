package ca.astrogrowth.content;

import java.util.UUID;

/**
 * Somebody for whom the workspace writes, and who decides without an account.
 *
 * @param link that they came by: whoever calls has looked whether it is good
 */
public record Client(UUID link, String name) {}
