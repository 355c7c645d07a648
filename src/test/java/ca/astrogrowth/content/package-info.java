@NullMarked
package ca.astrogrowth.content;

import org.jspecify.annotations.NullMarked;
