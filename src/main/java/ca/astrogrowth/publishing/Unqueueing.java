package ca.astrogrowth.publishing;

import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentRejected;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Subscription;
import org.springframework.stereotype.Component;

/** What was refused after it was queued leaves the queue. What somebody has in hand is refused when it asks to be released. */
@Component
class Unqueueing implements EventHandler<ContentRejected> {

    private final Queue queue;

    Unqueueing(Queue queue) {
        this.queue = queue;
    }

    @Override
    public Subscription<ContentRejected> subscription() {
        return Subscription.of("publishing.unqueueing", ContentRejected.TOPIC, ContentRejected.class);
    }

    @Override
    public void handle(ContentRejected rejected, Delivery delivery) {
        delivery.once(() -> queue.drop(new ContentId(rejected.contentId())));
    }
}
