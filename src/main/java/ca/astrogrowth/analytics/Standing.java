package ca.astrogrowth.analytics;

import ca.astrogrowth.analytics.Figures.Overview;

/**
 * How the workspace stands, read at one moment by one statement.
 *
 * @param leads those that a period brought
 * @param contents those that it brought
 * @param published posts that went out in it
 * @param engagement how all posts were received in it
 */
public record Standing(Overview overview, Change leads, Change contents, Change published, Summary engagement) {}
