package ca.astrogrowth.accounts;

import java.time.Instant;

/**
 * Somebody's second step at sign-in.
 *
 * @param since when it was switched on
 * @param codesLeft recovery codes that have not served yet
 */
public record SecondStep(Instant since, int codesLeft) {}
