/** Value objects. */
@NullMarked
package ca.astrogrowth.webhooks;

import org.jspecify.annotations.NullMarked;
