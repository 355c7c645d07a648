package ca.astrogrowth.api;

/** Somebody must have a second step and has none. */
class StepMissingException extends RuntimeException {}
