package ca.astrogrowth.content.text;

/**
 * Something that a post says is so.
 *
 * @param fact the reference of the fact that it rests on: {@code F3}
 */
public record Claim(String text, String fact) {}
