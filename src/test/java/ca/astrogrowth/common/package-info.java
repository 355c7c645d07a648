/** Value objects. */
@NullMarked
package ca.astrogrowth.common;

import org.jspecify.annotations.NullMarked;
