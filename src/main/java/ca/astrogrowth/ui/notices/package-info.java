/** Notices: what the workspace was told, and the way to where it is handled. */
@NullMarked
package ca.astrogrowth.ui.notices;

import org.jspecify.annotations.NullMarked;
