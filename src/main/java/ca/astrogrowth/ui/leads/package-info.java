/** Prospects: all that is known of one, where it comes from, and what can be done about it. */
@NullMarked
package ca.astrogrowth.ui.leads;

import org.jspecify.annotations.NullMarked;
