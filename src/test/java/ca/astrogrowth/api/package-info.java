/** The REST interface over HTTP. */
@NullMarked
package ca.astrogrowth.api;

import org.jspecify.annotations.NullMarked;
