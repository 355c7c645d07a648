package ca.astrogrowth.publishing;

import ca.astrogrowth.content.ContentApproved;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Subscription;
import org.springframework.stereotype.Component;

/** Gives each approved content a place in the queue. */
@Component
class Queueing implements EventHandler<ContentApproved> {

    private final Desk desk;

    Queueing(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Subscription<ContentApproved> subscription() {
        return Subscription.of("publishing.queueing", ContentApproved.TOPIC, ContentApproved.class);
    }

    @Override
    public void handle(ContentApproved approved, Delivery delivery) {
        delivery.once(() -> desk.queue(new ContentId(approved.contentId()), approved.campaignId()));
    }
}
