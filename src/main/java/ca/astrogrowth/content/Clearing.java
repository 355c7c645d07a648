package ca.astrogrowth.content;

import ca.astrogrowth.campaigns.CampaignDeleted;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Subscription;
import org.springframework.stereotype.Component;

/**
 * When a campaign is deleted, its contents go with it, but for those that are on LinkedIn. What was approved is refused
 * first: it may be queued, or even on the wire, and its row must be there to hear of it.
 */
@Component
class Clearing implements EventHandler<CampaignDeleted> {

    private final Studio studio;

    Clearing(Studio studio) {
        this.studio = studio;
    }

    @Override
    public Subscription<CampaignDeleted> subscription() {
        return Subscription.of("content.clearing", CampaignDeleted.TOPIC, CampaignDeleted.class);
    }

    @Override
    public void handle(CampaignDeleted event, Delivery delivery) {
        delivery.once(() -> studio.clear(event.campaignId()));
    }
}
