/** Seals what must not be read in the database. */
@NullMarked
package ca.astrogrowth.publishing.seal;

import org.jspecify.annotations.NullMarked;
