package ca.astrogrowth.content;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignLaunched;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.messaging.Subscription;
import org.springframework.stereotype.Component;

/**
 * What a person's pause means for contents that are not made yet: each is put down before its next step, and taken up when
 * the campaign goes on. One that is only written anew is somebody's own wish, and goes on.
 */
@Component
class Pausing implements EventHandler<CampaignLaunched> {

    private final StoredContents stored;
    private final Studio studio;
    private final Campaigns campaigns;
    private final Outbox outbox;

    Pausing(StoredContents stored, Studio studio, Campaigns campaigns, Outbox outbox) {
        this.stored = stored;
        this.studio = studio;
        this.campaigns = campaigns;
        this.outbox = outbox;
    }

    @Override
    public Subscription<CampaignLaunched> subscription() {
        return Subscription.of("content.taking-up", CampaignLaunched.TOPIC, CampaignLaunched.class);
    }

    @Override
    public void handle(CampaignLaunched event, Delivery delivery) {
        delivery.once(() -> stored.findPutDown(event.campaignId(), Content.PUT_DOWN)
                .forEach(id -> stored.findToMove(id).filter(Content::takeUp).ifPresent(studio::goOn)));
    }

    boolean stops(Content content) {
        return !content.hasOld() && campaigns.isStopped(new CampaignId(content.campaign()));
    }

    /** Looks once more, and nobody lets the campaign go on meanwhile: what is put down too late would never be taken up. */
    void putDown(String topic, Step step) {
        stored.findToMove(step.contentId())
                .filter(content -> content.awaits(step.round()))
                .ifPresent(content -> {
                    if (campaigns.holdStopped(new CampaignId(content.campaign()))) {
                        content.putDown();
                    } else {
                        outbox.append(topic, step);
                    }
                });
    }
}
