/** The journal of the workspace, for those who answer for it. */
@NullMarked
package ca.astrogrowth.ui.journal;

import org.jspecify.annotations.NullMarked;
