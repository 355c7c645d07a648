@NullMarked
package ca.astrogrowth.content.gemini;

import org.jspecify.annotations.NullMarked;
