package ca.astrogrowth.analytics;

import ca.astrogrowth.content.ContentId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one post is received.
 *
 * @param provided whether LinkedIn lets us know; null when it was not asked yet
 * @param latest the last that is known of each figure
 * @param readAt of which moment the newest of them is
 * @param points all readings, oldest first
 */
public record PostEngagement(
        ContentId content,
        Instant publishedAt,
        @Nullable Boolean provided,
        PostFigures latest,
        @Nullable Instant readAt,
        List<Point> points) {

    public PostEngagement {
        points = List.copyOf(points);
    }

    /** @param typed whether a person gave it, not LinkedIn */
    public record Point(Instant at, boolean typed, PostFigures figures) {}
}
