/** Contents: the gallery, one as LinkedIn will show it, and the decision. */
@NullMarked
package ca.astrogrowth.ui.contents;

import org.jspecify.annotations.NullMarked;
