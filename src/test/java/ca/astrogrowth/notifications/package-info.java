@NullMarked
package ca.astrogrowth.notifications;

import org.jspecify.annotations.NullMarked;
