package ca.astrogrowth.leads.source;

/** Google refuses and will go on refusing: the key, its rights, or the search itself. */
public final class PlacesDeniedException extends RuntimeException {

    private final String reason;

    PlacesDeniedException(String reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Translation key. */
    public String reason() {
        return reason;
    }
}
