/** The way to Gemini that text and images share: its client, its settings, and what its failures mean. */
@NullMarked
package ca.astrogrowth.content.gemini;

import org.jspecify.annotations.NullMarked;
