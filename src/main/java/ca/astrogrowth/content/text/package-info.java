/** Writes a post from facts: scraped text goes in as data, a checked draft comes out. */
@NullMarked
package ca.astrogrowth.content.text;

import org.jspecify.annotations.NullMarked;
