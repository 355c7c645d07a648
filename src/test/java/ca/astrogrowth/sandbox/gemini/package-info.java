/**
 * The sandbox's Gemini: {@code generateContent} for text and for images, on the Vertex and on the developer path, with
 * the errors and the retired models of the real one.
 */
@NullMarked
package ca.astrogrowth.sandbox.gemini;

import org.jspecify.annotations.NullMarked;
