package ca.astrogrowth.publishing;

import ca.astrogrowth.content.ContentApproved;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Subscription;
import org.springframework.stereotype.Component;

/** Gives each approved content a place in the queue, unless somebody thought better of it. */
@Component
class Queueing implements EventHandler<ContentApproved> {

    private final Desk desk;
    private final Contents contents;

    Queueing(Desk desk, Contents contents) {
        this.desk = desk;
        this.contents = contents;
    }

    @Override
    public Subscription<ContentApproved> subscription() {
        return Subscription.of("publishing.queueing", ContentApproved.TOPIC, ContentApproved.class);
    }

    @Override
    public void handle(ContentApproved approved, Delivery delivery) {
        ContentId content = new ContentId(approved.contentId());
        delivery.once(() -> {
            if (contents.mayLeave(content, approved.decidedAt())) {
                desk.queue(content, approved.campaignId());
            }
        });
    }
}
