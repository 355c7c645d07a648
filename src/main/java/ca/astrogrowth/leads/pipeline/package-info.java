/** What happens to a lead after it is found: chosen, enriched, handed on to be written about. */
@NullMarked
package ca.astrogrowth.leads.pipeline;

import org.jspecify.annotations.NullMarked;
