package ca.astrogrowth.sandbox.stack;

import ca.astrogrowth.sandbox.stack.LocalStack.Options;
import java.nio.file.Path;
import java.sql.SQLException;

/** A JVM that writes a note and dies without a farewell, as under {@code kill -9}. */
final class KilledJvm {

    static final int STATUS = 137;

    private KilledJvm() {}

    static void main(String[] args) throws SQLException {
        var stack = LocalStack.start(Options.keptIn(Path.of(args[0])));
        Notes.write(stack, "bonjour");
        Runtime.getRuntime().halt(STATUS);
    }
}
