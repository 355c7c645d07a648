package ca.astrogrowth.leads.source;

import org.jspecify.annotations.Nullable;

/** Google is busy, broken or out of reach. It may be well again in a while. */
public final class PlacesUnavailableException extends RuntimeException {

    private final boolean perhapsBilled;

    PlacesUnavailableException(String message, @Nullable Throwable cause, boolean perhapsBilled) {
        super(message, cause);
        this.perhapsBilled = perhapsBilled;
    }

    /** Google may have answered well, and nobody heard it. */
    boolean isPerhapsBilled() {
        return perhapsBilled;
    }
}
