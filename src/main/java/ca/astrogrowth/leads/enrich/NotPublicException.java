package ca.astrogrowth.leads.enrich;

import java.net.UnknownHostException;

/** The name leads to a place that is none of the Internet's business. */
final class NotPublicException extends UnknownHostException {

    private static final long serialVersionUID = 1;

    NotPublicException(String message) {
        super(message);
    }
}
