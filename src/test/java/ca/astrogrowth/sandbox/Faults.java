package ca.astrogrowth.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The faults waiting for the next calls, first come first served. */
public final class Faults {

    static final Duration USUAL_DELAY = Duration.ofSeconds(2);

    private final List<Injection> waiting = new ArrayList<>();

    /**
     * @param path met only by calls whose raw path contains it; empty for any
     * @param delay how late {@link Fault#SLOW} is
     */
    public record Injection(String provider, Fault fault, int times, String path, Duration delay) {

        public Injection {
            if (times < 1) {
                throw new IllegalArgumentException("times must be at least 1");
            }
        }

        private Injection once() {
            return new Injection(provider, fault, times - 1, path, delay);
        }
    }

    public void inject(String provider, Fault fault, int times) {
        inject(provider, fault, times, "");
    }

    public void inject(String provider, Fault fault, int times, String path) {
        inject(new Injection(provider, fault, times, path, USUAL_DELAY));
    }

    public synchronized void inject(Injection injection) {
        waiting.add(injection);
    }

    public synchronized List<Injection> waiting() {
        return List.copyOf(waiting);
    }

    public synchronized void clear() {
        waiting.clear();
    }

    synchronized Optional<Injection> take(Predicate<Injection> met) {
        for (int i = 0; i < waiting.size(); i++) {
            Injection next = waiting.get(i);
            if (met.test(next)) {
                if (next.times() == 1) {
                    waiting.remove(i);
                } else {
                    waiting.set(i, next.once());
                }
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }
}
