package ca.astrogrowth.notifications;

import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Subscription;
import java.util.UUID;
import java.util.function.Function;

/** Puts the content of each event of a topic with those that are told together. */
record GatheringHandler<E>(
        NoticeKind kind, String topic, Class<E> type, Gatherings gatherings, Function<E, UUID> content)
        implements EventHandler<E> {

    @Override
    public Subscription<E> subscription() {
        return Subscription.of("notifications." + topic, topic, type);
    }

    @Override
    public void handle(E event, Delivery delivery) {
        delivery.once(() -> gatherings.add(kind, content.apply(event), delivery.eventId()));
    }
}
