package ca.astrogrowth.webhooks;

/** No program can be told at this address. */
public class BadAddressException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;

    BadAddressException(String reason) {
        super("The address is refused: " + reason);
        this.reason = reason;
    }

    /** As translation keys have it: {@code webhooks.refused.<reason>}: {@code address}, {@code private}, {@code unknown}. */
    public String reason() {
        return reason;
    }
}
