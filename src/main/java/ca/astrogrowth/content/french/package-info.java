/** Reads a post as a proofreader of Québec would: words, signs and grammar, each with what may stand there instead. */
@NullMarked
package ca.astrogrowth.content.french;

import org.jspecify.annotations.NullMarked;
