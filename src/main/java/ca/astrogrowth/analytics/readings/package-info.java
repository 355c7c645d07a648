/** Readings of how posts are received: they come in, are kept as points, and are reckoned into days. */
@NullMarked
package ca.astrogrowth.analytics.readings;

import org.jspecify.annotations.NullMarked;
