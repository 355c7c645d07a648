package ca.astrogrowth.accounts;

/** What a link out of a letter is worth. */
public enum LinkState {
    GOOD,
    /** It was good, and has served. */
    USED,
    /** Too old, changed, or replaced by a newer one. */
    OVER
}
