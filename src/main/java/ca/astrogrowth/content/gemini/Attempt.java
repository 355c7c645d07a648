package ca.astrogrowth.content.gemini;

import org.jspecify.annotations.Nullable;

/**
 * One time that a question is put.
 *
 * @param model who is asked
 * @param unusable how many answers came before that were no use
 * @param before what the last try suffered from; null the first time
 */
public record Attempt(String model, int unusable, @Nullable Trouble before) {}
