@NullMarked
package ca.astrogrowth.content.image;

import org.jspecify.annotations.NullMarked;
