@NullMarked
package ca.astrogrowth.privacy;

import org.jspecify.annotations.NullMarked;
