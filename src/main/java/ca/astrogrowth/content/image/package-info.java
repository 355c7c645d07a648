/** Has the picture of a post drawn, and cuts it to what LinkedIn shows. */
@NullMarked
package ca.astrogrowth.content.image;

import org.jspecify.annotations.NullMarked;
