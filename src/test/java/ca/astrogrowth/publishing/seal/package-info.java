/** Tests of the seal on tokens. */
@NullMarked
package ca.astrogrowth.publishing.seal;

import org.jspecify.annotations.NullMarked;
