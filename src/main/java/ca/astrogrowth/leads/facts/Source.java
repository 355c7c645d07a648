package ca.astrogrowth.leads.facts;

import java.time.Duration;
import java.util.Optional;

/** Who told us, best first: where two disagree, the earlier in this list is believed. */
public enum Source {
    /** Typed by somebody of the workspace. */
    PERSON,
    /** A list that the workspace brought. */
    IMPORT,
    /** The business's own site. */
    WEBSITE,
    HUNTER,
    GOOGLE_PLACES;

    /** Google's terms let nothing but a place's identifier be kept for longer, and coordinates for 30 days at most. */
    private static final Duration GOOGLES_TERMS = Duration.ofDays(30);

    /** How long its values may be kept; empty for those that are ours to keep. */
    public Optional<Duration> kept() {
        return this == GOOGLE_PLACES ? Optional.of(GOOGLES_TERMS) : Optional.empty();
    }
}
