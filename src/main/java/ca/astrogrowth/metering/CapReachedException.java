package ca.astrogrowth.metering;

/** The call would cost more than is left. Nothing was spent. */
public final class CapReachedException extends RuntimeException {

    private final String reason;

    CapReachedException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** Translation key: {@code pause.cap.campaign}, {@code pause.cap.month}. */
    public String reason() {
        return reason;
    }
}
