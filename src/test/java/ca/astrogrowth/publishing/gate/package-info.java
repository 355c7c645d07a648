/** Tests of the first gate, on a real Redis. */
@NullMarked
package ca.astrogrowth.publishing.gate;

import org.jspecify.annotations.NullMarked;
