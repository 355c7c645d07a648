/** Value objects. */
@NullMarked
package ca.astrogrowth.outbound;

import org.jspecify.annotations.NullMarked;
