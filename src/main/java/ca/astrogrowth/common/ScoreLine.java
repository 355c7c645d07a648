package ca.astrogrowth.common;

/**
 * One reason of a score.
 *
 * @param reason stable code, from which the sentence is translated: {@code phone}, {@code hashtags}
 * @param points what was earned
 * @param of what could have been
 */
public record ScoreLine(String reason, int points, int of) {}
