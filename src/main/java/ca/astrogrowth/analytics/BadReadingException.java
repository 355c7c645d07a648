package ca.astrogrowth.analytics;

/** What was typed, or the list that was brought, cannot be taken. Nothing was kept. */
public final class BadReadingException extends RuntimeException {

    private final String reason;

    public BadReadingException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** Translation key: {@code engagement.bad.future}. */
    public String reason() {
        return reason;
    }
}
