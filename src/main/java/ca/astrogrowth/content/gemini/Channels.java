package ca.astrogrowth.content.gemini;

/** The ways to the models that write and to those that draw: each kind has its own models and its own quota. */
public record Channels(Channel text, Channel image) {}
