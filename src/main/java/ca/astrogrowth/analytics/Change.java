package ca.astrogrowth.analytics;

import org.jspecify.annotations.Nullable;

/** A figure of a period beside the same of the period before it, which is as long. */
public record Change(@Nullable Long now, @Nullable Long before) {

    public static final Change NONE = new Change(null, null);

    /** {@code 0.25} is a quarter more; null when there is nothing to compare with. */
    public @Nullable Double fraction() {
        return now == null || before == null || before <= 0 ? null : (double) (now - before) / before;
    }
}
