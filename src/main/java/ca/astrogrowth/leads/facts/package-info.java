/** What is known of a business, value by value: where each came from, when, and until when it may be kept. */
@NamedInterface("facts")
@NullMarked
package ca.astrogrowth.leads.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
