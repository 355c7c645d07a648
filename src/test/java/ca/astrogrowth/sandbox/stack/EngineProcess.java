package ca.astrogrowth.sandbox.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The main process of an engine with its children; it may have been started by a JVM that is gone. */
record EngineProcess(ProcessHandle main) {

    /**
     * The living process whose number the file holds. Numbers are reused, so it counts only when its command line names
     * the engine's own directory: another's process is never touched.
     */
    static Optional<EngineProcess> recorded(Path pidFile, Path home) {
        try {
            var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            return ProcessHandle.of(pid)
                    .filter(EngineProcess::lives)
                    .filter(process -> process.info().commandLine().orElse("").contains(home.toString()))
                    .map(EngineProcess::new);
        } catch (IOException | NumberFormatException | java.util.NoSuchElementException absent) {
            return Optional.empty();
        }
    }

    long pid() {
        return main.pid();
    }

    boolean lives() {
        return lives(main);
    }

    /** Sends {@code STOP}, {@code CONT}, {@code INT}… to the main process alone. */
    void signal(String name) {
        signal(name, List.of(main));
    }

    void signalAll(String name) {
        signal(name, all().toList());
    }

    /** Kills the main process and its children, as a power cut would, and waits until none is left. */
    void kill() {
        signal("STOP"); // or it could fork another child while its children are being listed
        var all = all().toList();
        signal("KILL", all);
        all.forEach(process -> awaitEnd(process, Duration.ofSeconds(10)));
    }

    boolean awaitEnd(Duration atMost) {
        return awaitEnd(main, atMost);
    }

    private Stream<ProcessHandle> all() {
        return Stream.concat(Stream.of(main), main.descendants());
    }

    private static boolean awaitEnd(ProcessHandle process, Duration atMost) {
        var end = System.nanoTime() + atMost.toNanos();
        while (lives(process)) {
            if (System.nanoTime() > end) {
                return false;
            }
            Pause.briefly();
        }
        return true;
    }

    /** A zombie that nobody reaps still has a number, but no command any more. */
    private static boolean lives(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private static void signal(String name, List<ProcessHandle> processes) {
        var numbers = processes.stream().map(process -> Long.toString(process.pid()));
        // the shell's own kill, because a slim machine has no other
        var command = Stream.concat(Stream.of("sh", "-c", "kill -s \"$0\" \"$@\" 2>/dev/null", name), numbers);
        try {
            new ProcessBuilder(command.toList()).start().waitFor();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
