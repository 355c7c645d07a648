/** Tests of the REST interface and of the way to LinkedIn and back. */
@NullMarked
package ca.astrogrowth.api;

import org.jspecify.annotations.NullMarked;
