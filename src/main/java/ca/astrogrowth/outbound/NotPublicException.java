package ca.astrogrowth.outbound;

import java.net.UnknownHostException;

/** The name leads to a place that is none of the Internet's business. */
public final class NotPublicException extends UnknownHostException {

    private static final long serialVersionUID = 1;

    public NotPublicException(String message) {
        super(message);
    }
}
