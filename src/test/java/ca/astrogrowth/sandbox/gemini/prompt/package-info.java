/** What the sandbox's Gemini reads in a prompt: the trade, the delimited facts, the schema that is asked for. */
@NullMarked
package ca.astrogrowth.sandbox.gemini.prompt;

import org.jspecify.annotations.NullMarked;
