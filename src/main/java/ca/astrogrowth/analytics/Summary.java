package ca.astrogrowth.analytics;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the posts of a campaign, or of the workspace, were received in a period, beside the period before it. */
public record Summary(Received now, Received before, Sources sources) {

    public static final Summary NOTHING = new Summary(Received.UNKNOWN, Received.UNKNOWN, Sources.NONE);

    public Change change(Metric metric) {
        return new Change(now.get(metric), before.get(metric));
    }

    /** What people did: reactions, comments and shares together. Null is unknown. */
    public Change acts() {
        return new Change(acts(now), acts(before));
    }

    private static @Nullable Long acts(Received received) {
        return Stream.of(Metric.REACTIONS, Metric.COMMENTS, Metric.SHARES)
                .map(received::get)
                .filter(Objects::nonNull)
                .reduce(Long::sum)
                .orElse(null);
    }

    /** What is worth drawing: the first that is known. */
    public Metric drawn() {
        return Arrays.stream(Metric.values())
                .filter(metric -> now.get(metric) != null)
                .findFirst()
                .orElse(Metric.IMPRESSIONS);
    }
}
