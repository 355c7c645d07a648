/** Tests of the read models. */
@NullMarked
package ca.astrogrowth.analytics;

import org.jspecify.annotations.NullMarked;
