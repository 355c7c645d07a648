package ca.astrogrowth.analytics.readings;

import java.time.Duration;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * One figure of a post as it grew. Between two readings nobody looked: what came in between is spread evenly over that time.
 * Before the first reading it grew from nothing since the post is out; after the last one nothing more is known.
 */
final class Line {

    private final NavigableMap<Instant, Long> readings;

    private Line(NavigableMap<Instant, Long> readings) {
        this.readings = readings;
    }

    /** @param readings at least one */
    static Line from(Instant publishedAt, NavigableMap<Instant, Long> readings) {
        NavigableMap<Instant, Long> line = new TreeMap<>(readings);
        if (publishedAt.isBefore(readings.firstKey())) {
            line.put(publishedAt, 0L);
        }
        return new Line(line);
    }

    Instant start() {
        return readings.firstKey();
    }

    Instant end() {
        return readings.lastKey();
    }

    long last() {
        return readings.lastEntry().getValue();
    }

    long at(Instant moment) {
        var before = readings.floorEntry(moment);
        var after = readings.higherEntry(moment);
        if (before == null) {
            return 0;
        }
        if (after == null) {
            return before.getValue();
        }
        double part = (double) Duration.between(before.getKey(), moment).toMillis()
                / Duration.between(before.getKey(), after.getKey()).toMillis();
        return Math.round(before.getValue() + part * (after.getValue() - before.getValue()));
    }
}
