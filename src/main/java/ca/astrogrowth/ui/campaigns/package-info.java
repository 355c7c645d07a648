/** Campaigns: the list, a new one in three steps, and one as it runs. */
@NullMarked
package ca.astrogrowth.ui.campaigns;

import org.jspecify.annotations.NullMarked;
