package ca.astrogrowth.notifications;

import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Subscription;
import java.util.Optional;
import java.util.function.Function;

/** One notice for each event of a topic that is worth one. */
record NoticeHandler<E>(String topic, Class<E> type, Telling telling, Function<E, Optional<Tiding>> words)
        implements EventHandler<E> {

    /** One notice for each event. */
    static <E> NoticeHandler<E> each(String topic, Class<E> type, Telling telling, Function<E, Tiding> words) {
        return new NoticeHandler<>(topic, type, telling, words.andThen(Optional::of));
    }

    @Override
    public Subscription<E> subscription() {
        return Subscription.of("notifications." + topic, topic, type);
    }

    @Override
    public void handle(E event, Delivery delivery) {
        telling.tell(delivery, () -> words.apply(event));
    }
}
