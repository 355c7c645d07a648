package ca.astrogrowth.sandbox.stack;

import java.nio.file.Path;

/** Another stack, still alive, has this data directory. */
public final class InUseException extends RuntimeException {

    InUseException(Path directory) {
        super("another run is using " + directory);
    }
}
