/** The product as people use it: a real browser, the whole application, the providers' real protocols. */
@NullMarked
package ca.astrogrowth.e2e;

import org.jspecify.annotations.NullMarked;
