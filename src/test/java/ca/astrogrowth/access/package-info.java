@NullMarked
package ca.astrogrowth.access;

import org.jspecify.annotations.NullMarked;
