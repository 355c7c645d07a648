package ca.astrogrowth.ui.engagement;

import ca.astrogrowth.analytics.Engagement;
import ca.astrogrowth.analytics.Metric;
import ca.astrogrowth.analytics.PostEngagement;
import ca.astrogrowth.analytics.Series;
import ca.astrogrowth.content.ContentId;
import java.util.Arrays;
import java.util.Optional;

/** How one post is received, and what each day brought it. */
public record PostReception(PostEngagement post, Series series) {

    /** Empty when it is not on LinkedIn. */
    public static Optional<PostReception> read(Engagement engagement, ContentId content) {
        return engagement.of(content).map(post -> {
            Metric drawn = Arrays.stream(Metric.values())
                    .filter(metric -> post.latest().get(metric) != null)
                    .findFirst()
                    .orElse(Metric.IMPRESSIONS);
            return new PostReception(post, engagement.series(drawn, content));
        });
    }
}
