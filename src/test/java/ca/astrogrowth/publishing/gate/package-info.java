/** The cheap first gate before the pace that PostgreSQL holds. */
@NullMarked
package ca.astrogrowth.publishing.gate;

import org.jspecify.annotations.NullMarked;
