package ca.astrogrowth.access;

import java.time.Duration;

/**
 * What is left to somebody who asks.
 *
 * @param granted whether this request may go on
 * @param quota how many there are within the window
 * @param left how many more may come now
 * @param window in which the quota fills up again
 * @param full until the quota is whole again
 * @param pause until the next request may come; zero if it was granted
 */
public record Allowance(boolean granted, long quota, long left, Duration window, Duration full, Duration pause) {}
