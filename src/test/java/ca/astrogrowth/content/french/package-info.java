@NullMarked
package ca.astrogrowth.content.french;

import org.jspecify.annotations.NullMarked;
