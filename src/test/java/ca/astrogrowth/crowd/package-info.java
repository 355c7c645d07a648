/** People at their screens without a browser: they speak Flow's protocol, so that a crowd of them fits beside the house. */
@NullMarked
package ca.astrogrowth.crowd;

import org.jspecify.annotations.NullMarked;
