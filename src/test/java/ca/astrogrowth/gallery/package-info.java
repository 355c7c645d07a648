/** Every screen in pictures, to be looked at. */
@NullMarked
package ca.astrogrowth.gallery;

import org.jspecify.annotations.NullMarked;
