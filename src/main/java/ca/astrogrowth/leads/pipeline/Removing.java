package ca.astrogrowth.leads.pipeline;

import ca.astrogrowth.campaigns.CampaignDeleted;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.leads.register.Records;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Subscription;
import org.springframework.stereotype.Component;

/** When a campaign is deleted, so is what is known of its leads. Another campaign may find the same businesses. */
@Component
class Removing implements EventHandler<CampaignDeleted> {

    private final Records records;

    Removing(Records records) {
        this.records = records;
    }

    @Override
    public Subscription<CampaignDeleted> subscription() {
        return Subscription.of("leads.removing", CampaignDeleted.TOPIC, CampaignDeleted.class);
    }

    @Override
    public void handle(CampaignDeleted event, Delivery delivery) {
        delivery.once(() -> records.deleteAll(new CampaignId(event.campaignId())));
    }
}
