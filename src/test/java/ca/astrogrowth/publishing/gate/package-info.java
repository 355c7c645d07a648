<<<<<<< HEAD
/** The cheap first gate before the pace that PostgreSQL holds. */
=======
/** Tests of the first gate, on a real Redis. */
>>>>>>> publishing
@NullMarked
package ca.astrogrowth.publishing.gate;

import org.jspecify.annotations.NullMarked;
