@NullMarked
package ca.astrogrowth.journal;

import org.jspecify.annotations.NullMarked;
