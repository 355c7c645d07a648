/** Tests of lists of figures. */
@NullMarked
package ca.astrogrowth.analytics.lists;

import org.jspecify.annotations.NullMarked;
