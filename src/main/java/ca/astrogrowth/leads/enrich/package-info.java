/** What the business's own site says, then what Hunter knows; whatever they answer, the lead is none the worse. */
@NullMarked
package ca.astrogrowth.leads.enrich;

import org.jspecify.annotations.NullMarked;
