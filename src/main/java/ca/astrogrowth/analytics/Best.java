package ca.astrogrowth.analytics;

import ca.astrogrowth.common.Industry;
import java.time.DayOfWeek;
import java.util.List;

/** When and for whom posts are received best. Nothing is said of fewer than {@value #LEAST_POSTS} posts. */
public record Best(List<Hour> hours, List<Trade> trades) {

    public static final int LEAST_POSTS = 5;
    static final int MOST = 3;

    public static final Best UNKNOWN = new Best(List.of(), List.of());

    public Best {
        hours = List.copyOf(hours);
        trades = List.copyOf(trades);
    }

    /**
     * @param hour in the workspace's zone
     * @param rate reactions, comments and shares for each impression
     * @param posts on how many it rests
     */
    public record Hour(DayOfWeek day, int hour, double rate, long posts) {}

    public record Trade(Industry trade, double rate, long posts) {}
}
