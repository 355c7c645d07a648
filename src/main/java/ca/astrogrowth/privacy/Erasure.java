package ca.astrogrowth.privacy;

import java.time.Instant;

/**
 * The end that a workspace's owner asked for.
 *
 * @param dueAt when it is for good
 */
public record Erasure(Instant askedAt, Instant dueAt) {}
