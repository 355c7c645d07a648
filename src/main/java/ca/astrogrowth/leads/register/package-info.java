/** Keeps records of businesses: one lead for one business, however many sources tell of it, scored with reasons. */
@NullMarked
package ca.astrogrowth.leads.register;

import org.jspecify.annotations.NullMarked;
