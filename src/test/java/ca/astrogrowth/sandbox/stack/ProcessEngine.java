package ca.astrogrowth.sandbox.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * An engine that runs as a process of its own, on one port and in one directory for as long as the stack lives. Failure
 * tests kill and pause it; whatever they do, {@link #restart()} brings it back on the same port with what it had kept.
 */
public abstract sealed class ProcessEngine permits PostgresEngine, RedisEngine {

    private static final Duration CLEAN_STOP = Duration.ofSeconds(4);

    final Path home;
    final boolean durable;
    private final Path pidFile;
    private final String stopSignal;
    private final int port = freePort();

    ProcessEngine(Path home, boolean durable, String pidFile, String stopSignal) {
        this.home = home;
        this.durable = durable;
        this.pidFile = home.resolve(pidFile);
        this.stopSignal = stopSignal;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return living().pid();
    }

    /** {@code SIGKILL} to the engine and all its children; returns when they are gone. */
    public synchronized void kill() {
        process().ifPresent(EngineProcess::kill);
        forget();
    }

    /** Freezes the engine: its sockets stay open and nothing answers. */
    public synchronized void pause() {
        living().signalAll("STOP");
    }

    public synchronized void resume() {
        living().signalAll("CONT");
    }

    /** Starts it again, after a clean stop when it still lives, on the same port and directory. */
    public synchronized void restart() {
        stop();
        start();
    }

    /** Ends whatever a former JVM left here, then starts. Returns when the engine answers. */
    synchronized void start() {
        process().ifPresent(this::end);
        forget();
        launch();
    }

    synchronized void stop() {
        process().ifPresent(this::end);
        forget();
        afterStop();
    }

    Optional<EngineProcess> process() {
        return EngineProcess.recorded(pidFile, home);
    }

    /** Starts the process and returns when it answers; it writes its own pid file. */
    abstract void launch();

    /** Lets go of what this JVM holds for a process that has ended. */
    void afterStop() {}

    private void end(EngineProcess process) {
        process.signal(stopSignal);
        process.signalAll("CONT"); // a paused process hears nothing
        if (!process.awaitEnd(CLEAN_STOP)) {
            process.kill();
        }
    }

    private EngineProcess living() {
        return process().orElseThrow(() -> new IllegalStateException("no engine runs in " + home));
    }

    /** A number left behind may soon be somebody else's. */
    private void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
