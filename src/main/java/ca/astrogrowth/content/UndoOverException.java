package ca.astrogrowth.content;

/** A decision was to be taken back, and it is too late: something came of it. */
public class UndoOverException extends RuntimeException {

    UndoOverException() {
        super("The time to take the decision back is over");
    }
}
