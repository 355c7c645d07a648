/** One component for one idea, used by every screen. */
@NullMarked
package ca.astrogrowth.ui.kit;

import org.jspecify.annotations.NullMarked;
