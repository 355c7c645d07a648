/**
 * Google Places (New) as the sandbox plays it, over a fictional Québec catalogue or an OpenStreetMap extract. It
 * answers on the real paths with the real shapes, and refuses what Google refuses.
 */
@NullMarked
package ca.astrogrowth.sandbox.places;

import org.jspecify.annotations.NullMarked;
