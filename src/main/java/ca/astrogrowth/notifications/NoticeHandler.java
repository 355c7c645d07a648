package ca.astrogrowth.notifications;

import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Subscription;
import java.util.function.Function;

/** One notice for each event of a topic. */
record NoticeHandler<E>(NoticeKind kind, String topic, Class<E> type, Telling telling, Function<E, Tiding> words)
        implements EventHandler<E> {

    @Override
    public Subscription<E> subscription() {
        return Subscription.of("notifications." + topic, topic, type);
    }

    @Override
    public void handle(E event, Delivery delivery) {
        telling.tell(kind, delivery, () -> words.apply(event));
    }
}
