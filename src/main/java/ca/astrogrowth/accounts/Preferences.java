package ca.astrogrowth.accounts;

import ca.astrogrowth.common.Score;

/**
 * What the workspace chose.
 *
 * @param autoApprove off unless somebody turned it on
 * @param threshold the lowest quality score that is approved without a person
 */
public record Preferences(boolean autoApprove, Score threshold) {}
