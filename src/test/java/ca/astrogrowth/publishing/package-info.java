/** Tests of publishing: what may happen to a publication, and that it goes out once. */
@NullMarked
package ca.astrogrowth.publishing;

import org.jspecify.annotations.NullMarked;
