@NullMarked
package ca.astrogrowth.content.quality;

import org.jspecify.annotations.NullMarked;
