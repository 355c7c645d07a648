package ca.astrogrowth.storage;

/** The store did not do what was asked: it is away, or the object is not there. */
public class ObjectStoreException extends RuntimeException {

    ObjectStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
