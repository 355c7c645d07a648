package ca.astrogrowth.common;

/** The cursor is not one that this list gave. */
public final class BadCursorException extends RuntimeException {

    public BadCursorException(IllegalArgumentException cause) {
        super("Not a cursor of this list", cause);
    }
}
