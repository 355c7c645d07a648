package ca.astrogrowth.sandbox.stack;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import redis.embedded.core.ExecutableProvider;

/** Finds the server to run. */
final class RedisBinary {

    private static final int OLDEST = 7;
    private static final Pattern VERSION = Pattern.compile("v=(\\d+)\\.");

    private RedisBinary() {}

    static Path find() throws IOException {
        var path = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1));
        var ofTheMachine = Stream.concat(path, Stream.of("/usr/bin", "/opt/homebrew/bin"))
                .map(Path::of)
                .flatMap(directory -> Stream.of("valkey-server", "redis-server").map(directory::resolve))
                .filter(Files::isExecutable)
                .filter(RedisBinary::isRecent)
                .findFirst();
        return ofTheMachine.isPresent() ? ofTheMachine.get() : fromJar();
    }

    private static Path fromJar() throws IOException {
        return ExecutableProvider.newJarResourceProvider().get().toPath();
    }

    private static boolean isRecent(Path server) {
        try {
            var process = new ProcessBuilder(server.toString(), "--version").start();
            var version =
                    VERSION.matcher(new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
            return version.find() && Integer.parseInt(version.group(1)) >= OLDEST;
        } catch (IOException unusable) {
            return false;
        }
    }
}
