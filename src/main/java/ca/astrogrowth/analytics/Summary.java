package ca.astrogrowth.analytics;

import java.util.Arrays;

/** How the posts of a campaign, or of the workspace, were received in a period, beside the period before it. */
public record Summary(Received now, Received before, Sources sources) {

    public static final Summary NOTHING = new Summary(Received.UNKNOWN, Received.UNKNOWN, Sources.NONE);

    public Change change(Metric metric) {
        return new Change(now.get(metric), before.get(metric));
    }

    /** What is worth drawing: the first that is known. */
    public Metric drawn() {
        return Arrays.stream(Metric.values())
                .filter(metric -> now.get(metric) != null)
                .findFirst()
                .orElse(Metric.IMPRESSIONS);
    }
}
