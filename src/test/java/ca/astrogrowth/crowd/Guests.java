package ca.astrogrowth.crowd;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A {@link Crowd} in its own process, and what it tells. */
public final class Guests implements AutoCloseable {

    private final Process crowd;
    private final BufferedReader words;

    /**
     * @param trips milliseconds, the shortest first
     * @param approvals buttons pressed
     */
    public record Told(List<Double> trips, List<String> errors, int approvals) {}

    private Guests(Process crowd) {
        this.crowd = crowd;
        this.words = crowd.inputReader(StandardCharsets.UTF_8);
    }

    /** Returns when all of them have their first screen. */
    public static Guests arrive(
            String address, int people, Duration length, Duration thought, String password, List<String> emails) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Crowd.class.getName(),
                address,
                String.valueOf(people),
                String.valueOf(length.toSeconds()),
                String.valueOf(thought.toMillis()),
                password));
        command.addAll(emails);
        try {
            Guests guests = new Guests(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
            if (!Crowd.HERE.equals(guests.words.readLine())) {
                throw new IllegalStateException("The crowd did not get in");
            }
            return guests;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until they leave. */
    public Told live() {
        List<Double> trips = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        int approvals = 0;
        try {
            crowd.outputWriter().append(System.lineSeparator()).flush();
            for (String line = words.readLine(); line != null; line = words.readLine()) {
                if (line.startsWith(Crowd.TRIP)) {
                    trips.add(Double.valueOf(line.substring(Crowd.TRIP.length())));
                } else if (line.startsWith(Crowd.ERROR)) {
                    errors.add(line.substring(Crowd.ERROR.length()));
                } else if (line.startsWith(Crowd.APPROVALS)) {
                    approvals = Integer.parseInt(line.substring(Crowd.APPROVALS.length()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Told(trips.stream().sorted().toList(), errors, approvals);
    }

    @Override
    public void close() {
        crowd.destroy();
        crowd.onExit().join();
    }
}
