package ca.astrogrowth.publishing;

/** What was asked cannot be done with a publication in its state. */
public final class PublicationStateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    PublicationStateException(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    /** Translation key. */
    public String reason() {
        return reason;
    }
}
