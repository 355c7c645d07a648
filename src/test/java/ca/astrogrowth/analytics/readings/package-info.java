/** Tests of how readings are reckoned. */
@NullMarked
package ca.astrogrowth.analytics.readings;

import org.jspecify.annotations.NullMarked;
