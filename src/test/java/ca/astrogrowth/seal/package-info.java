/** Tests of the seal on tokens. */
@NullMarked
package ca.astrogrowth.seal;

import org.jspecify.annotations.NullMarked;
