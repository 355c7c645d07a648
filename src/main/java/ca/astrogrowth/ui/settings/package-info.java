/** The business's profile, its LinkedIn account and its preferences. */
@NullMarked
package ca.astrogrowth.ui.settings;

import org.jspecify.annotations.NullMarked;
