package ca.astrogrowth.sandbox.stack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Redis, or Valkey: the machine's own when it is recent enough, else the one that comes in a jar. */
public final class RedisEngine extends ProcessEngine {

    private static final int START_SECONDS = 60;

    RedisEngine(Path home, boolean durable) {
        super(home, durable, "redis.pid", "TERM");
    }

    /** {@code SIGKILL}, after which nothing is left of what it held. */
    public synchronized void killAndForget() {
        kill();
        try (Stream<Path> kept = Files.walk(home)) {
            for (Path file : kept.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Redis did not forget", e);
        }
    }

    @Override
    void launch() {
        try {
            Files.createDirectories(home);
            var settings = Files.writeString(home.resolve("redis.conf"), settings());
            var log = home.resolveSibling("logs/redis.log").toFile();
            var starter = new ProcessBuilder(RedisBinary.find().toString(), settings.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
            awaitAnswer(starter, log);
        } catch (IOException e) {
            throw new UncheckedIOException("Redis did not start", e);
        }
    }

    /**
     * It is its own daemon, so that Ctrl-C in the terminal reaches the application and not its engine; and it keeps its
     * command line, by which {@link EngineProcess} knows it.
     */
    private String settings() {
        return """
                daemonize yes
                set-proc-title no
                bind 127.0.0.1
                port %d
                dir "%s"
                pidfile "%s"
                logfile "%s"
                save ""
                appendonly %s
                appendfsync everysec
                """.formatted(
                port(), home, home.resolve("redis.pid"), home.resolveSibling("logs/redis.log"), durable ? "yes" : "no");
    }

    private void awaitAnswer(Process starter, File log) {
        var end = System.nanoTime() + START_SECONDS * 1_000_000_000L;
        while (process().isEmpty() || !answers()) {
            if (System.nanoTime() > end || (!starter.isAlive() && starter.exitValue() != 0)) {
                throw new IllegalStateException("Redis did not start; see " + log);
            }
            Pause.briefly();
        }
    }

    /** Also false while it still loads what it had kept. */
    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port()), 500);
            socket.setSoTimeout(500);
            socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
            var pong = "+PONG".getBytes(StandardCharsets.US_ASCII);
            return Arrays.equals(socket.getInputStream().readNBytes(pong.length), pong);
        } catch (IOException notYet) {
            return false;
        }
    }
}
