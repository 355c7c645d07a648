package ca.astrogrowth.leads.source;

import org.jspecify.annotations.Nullable;

/** Google is busy, broken or out of reach. It may be well again in a while. */
public final class PlacesUnavailableException extends RuntimeException {

    PlacesUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
