package ca.astrogrowth.ui.palette;

import java.util.List;

/**
 * What answers some words, by kind.
 *
 * @param key of the title of the group
 */
record Finds(String key, List<Found> found) {}
