/**
 * The sandbox's illustrator: flat, composed scenes of a trade, drawn with Java2D and encoded as PNG. The same seed
 * gives the same bytes, and no picture holds any text.
 */
@NullMarked
package ca.astrogrowth.sandbox.gemini.drawing;

import org.jspecify.annotations.NullMarked;
