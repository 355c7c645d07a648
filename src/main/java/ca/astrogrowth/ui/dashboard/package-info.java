/** The first screen: figures, what runs, what waits for a decision. */
@NullMarked
package ca.astrogrowth.ui.dashboard;

import org.jspecify.annotations.NullMarked;
