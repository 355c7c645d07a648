/** The queue as a week: what goes out when, what is free, and what a person moves. */
@NullMarked
package ca.astrogrowth.ui.calendar;

import org.jspecify.annotations.NullMarked;
