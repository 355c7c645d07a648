package ca.astrogrowth.analytics.readings;

import ca.astrogrowth.analytics.WorkspaceZone;
import ca.astrogrowth.messaging.Hints;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps readings and what they come to. A reading of a post that is not known yet waits for it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Readings {

    private final PostRows posts;
    private final PointRows points;
    private final WorkspaceZone zone;
    private final Hints hints;

    Readings(PostRows posts, PointRows points, WorkspaceZone zone, Hints hints) {
        this.posts = posts;
        this.points = points;
        this.zone = zone;
        this.hints = hints;
    }

    /** Kept, but not reckoned yet. @return false if nothing new is in it */
    public boolean keep(UUID content, Reading reading) {
        return points.keep(content, reading);
    }

    public void reckon(UUID content) {
        posts.hold(content).ifPresent(post -> {
            Growth growth = new Growth(post.publishedAt(), points.of(content));
            posts.latest(content, growth.latest(), growth.readAt().orElse(null));
            points.replaceDays(content, post.campaign(), growth.days(zone.zone()));
        });
        hints.changed();
    }
}
