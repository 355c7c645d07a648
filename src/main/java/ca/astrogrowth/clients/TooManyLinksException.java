package ca.astrogrowth.clients;

/** The workspace has as many good links as it may, or made as many today. */
public class TooManyLinksException extends RuntimeException {

    TooManyLinksException() {
        super("There are too many client links");
    }
}
