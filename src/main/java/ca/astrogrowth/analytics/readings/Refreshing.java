package ca.astrogrowth.analytics.readings;

import ca.astrogrowth.analytics.PostFigures;
import ca.astrogrowth.analytics.readings.Reading.Source;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Hints;
import ca.astrogrowth.messaging.Subscription;
import ca.astrogrowth.publishing.EngagementRefreshed;
import org.springframework.stereotype.Component;

/** Keeps what LinkedIn answers. When it tells nothing there is no point, only the knowledge that it does not tell. */
@Component
class Refreshing implements EventHandler<EngagementRefreshed> {

    private final PostRows posts;
    private final Readings readings;
    private final Hints hints;

    Refreshing(PostRows posts, Readings readings, Hints hints) {
        this.posts = posts;
        this.readings = readings;
        this.hints = hints;
    }

    @Override
    public Subscription<EngagementRefreshed> subscription() {
        return Subscription.of("analytics.engagement", EngagementRefreshed.TOPIC, EngagementRefreshed.class);
    }

    @Override
    public void handle(EngagementRefreshed told, Delivery delivery) {
        PostFigures figures =
                new PostFigures(told.impressions(), told.reached(), told.reactions(), told.comments(), told.shares());
        delivery.once(() -> {
            posts.asked(told.contentId(), told.campaignId(), told.provided(), told.at());
            if (!figures.isUnknown()
                    && readings.keep(told.contentId(), new Reading(told.at(), Source.LINKEDIN, figures))) {
                readings.reckon(told.contentId());
            }
            hints.changed();
        });
    }
}
