/** Where leads come from: Google Places, searched by tiles. */
@NullMarked
package ca.astrogrowth.leads.source;

import org.jspecify.annotations.NullMarked;
