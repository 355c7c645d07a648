@NullMarked
package ca.astrogrowth.accounts;

import org.jspecify.annotations.NullMarked;
