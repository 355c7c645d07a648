/**
 * The sandbox's copywriter: posts in the French of Québec, put together from phrases that are data, around the facts of
 * one business. It says nothing of the business that is not in its facts.
 */
@NullMarked
package ca.astrogrowth.sandbox.gemini.writing;

import org.jspecify.annotations.NullMarked;
