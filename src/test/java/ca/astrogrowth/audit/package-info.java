/** What the screens cost the browser and the node, measured: {@code ./astro audit}. */
@NullMarked
package ca.astrogrowth.audit;

import org.jspecify.annotations.NullMarked;
