/** The cheap first gate on Redis, before PostgreSQL is asked. */
@NullMarked
package ca.astrogrowth.publishing.gate;

import org.jspecify.annotations.NullMarked;
