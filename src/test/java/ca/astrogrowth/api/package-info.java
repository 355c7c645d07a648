<<<<<<< HEAD
/** The REST interface over HTTP. */
=======
/** Tests of the REST interface and of the way to LinkedIn and back. */
>>>>>>> publishing
@NullMarked
package ca.astrogrowth.api;

import org.jspecify.annotations.NullMarked;
