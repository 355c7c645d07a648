package ca.astrogrowth.sandbox.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Data directories for one JVM: made in the temporary directory, and swept when a killed JVM could not. */
final class ThrowAway {

    private static final String PREFIX = "astrogrowth-stack-";
    private static final Duration SETTLED = Duration.ofMinutes(1);

    private ThrowAway() {}

    static Path create() throws IOException {
        sweep(Path.of(System.getProperty("java.io.tmpdir")));
        return Files.createTempDirectory(PREFIX);
    }

    private static void sweep(Path temporary) throws IOException {
        try (var left = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (var directory : left) {
                if (isSettled(directory)) {
                    deleteUnlessUsed(directory);
                }
            }
        }
    }

    /** A younger one may belong to a JVM that is about to lock it. */
    private static boolean isSettled(Path directory) {
        try {
            var made = Files.getLastModifiedTime(directory).toInstant();
            return made.isBefore(Instant.now().minus(SETTLED));
        } catch (IOException gone) {
            return false;
        }
    }

    private static void deleteUnlessUsed(Path directory) {
        try (var stale = DataDirectory.lock(directory)) {
            stale.delete();
        } catch (InUseException | IOException left) {
            // a living run's, another user's, or being swept by another JVM at this moment
        }
    }
}
