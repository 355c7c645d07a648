package ca.astrogrowth.leads;

/** A file cannot be imported. */
public final class BadListException extends RuntimeException {

    /** @param reason translation key: {@code import.bad.rows} */
    public BadListException(String reason) {
        super(reason);
    }

    /** Translation key. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
