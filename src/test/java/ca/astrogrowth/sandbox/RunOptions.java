package ca.astrogrowth.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of the local run on its command line.
 *
 * @param data where databases, objects and logs are kept
 * @param fresh whether to forget first what was kept there
 * @param places a CSV file of places to find; {@code null}: the shipped fictional catalogue
 */
record RunOptions(
        int port,
        int sandboxPort,
        Path data,
        boolean fresh,
        @Nullable Path places) {

    private static final RunOptions DEFAULTS = new RunOptions(8080, 8090, Path.of(".local"), false, null);

    /** @throws IllegalArgumentException with a sentence for the person at the terminal */
    static RunOptions parse(String... args) {
        var options = DEFAULTS;
        for (var i = 0; i < args.length; i++) {
            var name = args[i];
            if (name.equals("--fresh")) {
                options = new RunOptions(options.port, options.sandboxPort, options.data, true, options.places);
                continue;
            }
            if (++i == args.length) {
                throw new IllegalArgumentException(name + " needs a value");
            }
            options = options.with(name, args[i]);
        }
        return options;
    }

    private RunOptions with(String name, String value) {
        return switch (name) {
            case "--port" -> new RunOptions(port(value), sandboxPort, data, fresh, places);
            case "--sandbox-port" -> new RunOptions(port, port(value), data, fresh, places);
            case "--data" -> new RunOptions(port, sandboxPort, Path.of(value), fresh, places);
            case "--places" -> new RunOptions(port, sandboxPort, data, fresh, file(value));
            default -> throw new IllegalArgumentException("unknown option " + name);
        };
    }

    URI application() {
        return URI.create("http://localhost:" + port);
    }

    Path log() {
        return data.resolve("logs/app.log");
    }

    Path sandboxData() {
        return data.resolve("sandbox");
    }

    /** @throws IllegalArgumentException naming the first port that somebody else has */
    void requireFreePorts() {
        if (port == sandboxPort) {
            throw new IllegalArgumentException("--port and --sandbox-port must differ");
        }
        requireFree(port, "--port");
        requireFree(sandboxPort, "--sandbox-port");
    }

    private static void requireFree(int port, String option) {
        try (var loopback = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            loopback.getLocalPort();
        } catch (IOException busy) {
            throw new IllegalArgumentException(
                    "port %d is already in use; choose another with %s".formatted(port, option));
        }
    }

    private static int port(String value) {
        try {
            var port = Integer.parseInt(value);
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw new IllegalArgumentException(value + " is not a port");
    }

    private static Path file(String value) {
        var file = Path.of(value);
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("cannot read " + value);
        }
        return file;
    }
}
