package ca.astrogrowth.orchestration;

import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Subscription;
import java.util.function.Consumer;

/** A short effect, once for each event. */
record StageHandler<E>(String consumer, String topic, Class<E> type, Consumer<E> effect) implements EventHandler<E> {

    @Override
    public Subscription<E> subscription() {
        return Subscription.of(consumer, topic, type);
    }

    @Override
    public void handle(E event, Delivery delivery) {
        delivery.once(() -> effect.accept(event));
    }
}
