package ca.astrogrowth.notifications;

import ca.astrogrowth.accounts.DoorLetterAsked;
import ca.astrogrowth.accounts.DoorLinks;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Subscription;
import ca.astrogrowth.notifications.mail.Postman;
import org.springframework.stereotype.Component;

/**
 * Hands letters about the way in to the mail server. One that is not taken is tried as any event is, and no longer: the
 * person asks for another one before an hour is over.
 */
@Component
class DoorLetterHandler implements EventHandler<DoorLetterAsked> {

    private static final int LETTERS_AT_ONCE = 2;

    private final DoorLinks links;
    private final DoorLetterWriter writer;
    private final Postman postman;

    DoorLetterHandler(DoorLinks links, DoorLetterWriter writer, Postman postman) {
        this.links = links;
        this.writer = writer;
        this.postman = postman;
    }

    @Override
    public Subscription<DoorLetterAsked> subscription() {
        return Subscription.of("notifications.doors", DoorLetterAsked.TOPIC, DoorLetterAsked.class)
                .concurrently(LETTERS_AT_ONCE);
    }

    @Override
    public void handle(DoorLetterAsked asked, Delivery delivery) {
        if (postman.delivers() && !delivery.done()) {
            links.reader(asked.personId(), asked.kind())
                    .map(reader -> writer.write(delivery.eventId(), asked.kind(), reader))
                    .ifPresent(postman::deliver);
            delivery.once(() -> {});
        }
    }
}
