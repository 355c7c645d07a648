/** Lists of figures that people bring: which column says what, and which post a line is about. */
@NullMarked
package ca.astrogrowth.analytics.lists;

import org.jspecify.annotations.NullMarked;
