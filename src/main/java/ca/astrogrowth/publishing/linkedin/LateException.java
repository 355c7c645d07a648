package ca.astrogrowth.publishing.linkedin;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Ends a request whose time was over before it was written. */
final class LateException extends IOException {

    private static final long serialVersionUID = 1L;

    LateException() {
        super("Too late to be sent");
    }

    static boolean isBehind(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LateException) {
                return true;
            }
        }
        return false;
    }
}
