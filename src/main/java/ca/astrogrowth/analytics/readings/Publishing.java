package ca.astrogrowth.analytics.readings;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Subscription;
import ca.astrogrowth.publishing.PostPublished;
import org.springframework.stereotype.Component;

/** Learns which posts are out, and for whom they are. */
@Component
class Publishing implements EventHandler<PostPublished> {

    private final Campaigns campaigns;
    private final PostRows posts;
    private final Readings readings;

    Publishing(Campaigns campaigns, PostRows posts, Readings readings) {
        this.campaigns = campaigns;
        this.posts = posts;
        this.readings = readings;
    }

    @Override
    public Subscription<PostPublished> subscription() {
        return Subscription.of("analytics.published", PostPublished.TOPIC, PostPublished.class);
    }

    @Override
    public void handle(PostPublished published, Delivery delivery) {
        delivery.once(() -> {
            String trade = campaigns
                    .find(new CampaignId(published.campaignId()))
                    .map(campaign -> campaign.industry().name())
                    .orElse(null);
            posts.published(published.contentId(), published.campaignId(), trade, published.post(), published.at());
            readings.reckon(published.contentId());
        });
    }
}
