/** The quick way to anything: places, what can be made, campaigns, leads and contents by their words. */
@NullMarked
package ca.astrogrowth.ui.palette;

import org.jspecify.annotations.NullMarked;
