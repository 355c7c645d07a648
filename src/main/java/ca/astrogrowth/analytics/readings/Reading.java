package ca.astrogrowth.analytics.readings;

import ca.astrogrowth.analytics.PostFigures;
import java.time.Instant;

/** What was known of a post at one moment. */
public record Reading(Instant at, Source source, PostFigures figures) {

    /** Who told. */
    public enum Source {
        LINKEDIN,
        MANUAL,
        IMPORT
    }
}
