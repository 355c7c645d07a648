package ca.astrogrowth.publishing.chaos;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** A {@link ChaosWorker} in a JVM of its own, as the harness sees it. */
final class WorkerProcess {

    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration OBEY = Duration.ofSeconds(30);
    private static final Path LOGS = Path.of("target", "chaos");

    private final String name;
    private final Process jvm;
    private final Writer commands;
    private final BlockingQueue<String> words = new LinkedBlockingQueue<>();
    private boolean ready;

    private WorkerProcess(String name, Process jvm) {
        this.name = name;
        this.jvm = jvm;
        this.commands = jvm.outputWriter(StandardCharsets.UTF_8);
        Thread.ofVirtual().start(this::listen);
    }

    /** Returns at once; see {@link #awaitReady()}. */
    static WorkerProcess start(String name, Map<String, String> properties) {
        ProcessBuilder java = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djdk.virtualThreadScheduler.parallelism=8",
                "-cp",
                System.getProperty("java.class.path"),
                ChaosWorker.class.getName()));
        java.environment().put(ChaosWorker.PROPERTIES, JsonMapper.shared().writeValueAsString(properties));
        try {
            Files.createDirectories(LOGS);
            java.redirectErrorStream(true);
            return new WorkerProcess(name, java.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        try (BufferedReader said =
                        new BufferedReader(new InputStreamReader(jvm.getInputStream(), StandardCharsets.UTF_8));
                Writer log = Files.newBufferedWriter(LOGS.resolve(name + ".log"))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                log.write(line + "\n");
                log.flush();
                if (line.startsWith(ChaosWorker.SAYS)) {
                    words.add(line.substring(ChaosWorker.SAYS.length()));
                }
            }
        } catch (IOException killed) {
            words.add("gone");
        }
    }

    /** @return whether it came up; it does not when an engine was hurt meanwhile */
    synchronized boolean awaitReady() {
        ready = ready || hears("ready", START);
        return ready && jvm.isAlive();
    }

    /** Waits until it was done. */
    void tell(String command) {
        say(command);
        String done = "done " + command.split(" ")[0];
        if (!hears(done, OBEY)) {
            throw new IllegalStateException(name + " did not obey: " + command);
        }
    }

    /** To one that may be stopped just now. */
    void say(String command) {
        try {
            commands.write(command + "\n");
            commands.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(name + " is gone", gone);
        }
    }

    /** Whether it says this word within the time; what else it says meanwhile is dropped. */
    boolean hears(String word, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        try {
            while (System.nanoTime() < end && (jvm.isAlive() || !words.isEmpty())) {
                String said = words.poll(20, TimeUnit.MILLISECONDS);
                if (word.equals(said)) {
                    return true;
                }
            }
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean lives() {
        return jvm.isAlive();
    }

    void kill() {
        jvm.destroyForcibly();
        jvm.onExit().join();
    }

    void stop() {
        signal("STOP");
    }

    void wake() {
        signal("CONT");
    }

    private void signal(String signal) {
        try {
            // the shell's own kill, because a slim machine has no other
            new ProcessBuilder("sh", "-c", "kill -s " + signal + " " + jvm.pid())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
