package ca.astrogrowth.leads.pipeline;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Subscription;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Learns more of a chosen lead. A lead of which no more can be learnt goes on as it is. */
@Component
class Enriching implements EventHandler<LeadChosen> {

    private final JdbcClient database;
    private final Choice choice;

    Enriching(JdbcClient database, Choice choice) {
        this.database = database;
        this.choice = choice;
    }

    @Override
    public Subscription<LeadChosen> subscription() {
        return Subscription.of("leads.enriching", LeadChosen.TOPIC, LeadChosen.class)
                .concurrently(16);
    }

    @Override
    public void handle(LeadChosen event, Delivery delivery) {
        delivery.once(() -> {
            database.sql("update leads set enriched_at = now() where id = :lead and enriched_at is null")
                    .param("lead", event.leadId())
                    .update();
            choice.enriched(new CampaignId(event.campaignId()));
        });
    }
}
