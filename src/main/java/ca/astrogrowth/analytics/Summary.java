package ca.astrogrowth.analytics;

/** How the posts of a campaign, or of the workspace, were received in a period, beside the period before it. */
public record Summary(Received now, Received before, Sources sources) {

    public static final Summary NOTHING = new Summary(Received.UNKNOWN, Received.UNKNOWN, Sources.NONE);

    public Change change(Metric metric) {
        return new Change(now.get(metric), before.get(metric));
    }
}
