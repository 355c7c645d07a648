package ca.astrogrowth.storage;

/** The key is another tenant's. Says no more, so that nothing is learnt from it. */
public class ForeignObjectException extends RuntimeException {

    ForeignObjectException() {
        super("The object belongs to another tenant");
    }
}
