package ca.astrogrowth.notifications.mail;

/** The mail server did not take a letter. */
public class UndeliveredException extends RuntimeException {

    UndeliveredException(Exception cause) {
        super(cause.getMessage(), cause);
    }
}
