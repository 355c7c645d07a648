/** How fast the house is beside the limit that its database sets, both measured in one run on one machine. */
@NullMarked
package ca.astrogrowth.bench;

import org.jspecify.annotations.NullMarked;
