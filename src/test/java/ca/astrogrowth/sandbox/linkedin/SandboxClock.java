package ca.astrogrowth.sandbox.linkedin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** LinkedIn's clock, which tests and people may put ahead. */
final class SandboxClock implements InstantSource {

    private final InstantSource real;
    private volatile Duration ahead = Duration.ZERO;

    SandboxClock(InstantSource real) {
        this.real = real;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    void ahead(Duration duration) {
        ahead = duration;
    }
}
