package ca.astrogrowth.webhooks;

import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Subscription;
import java.util.Map;
import java.util.function.Function;

/** Hands what happened on to each program that wants to be told of it. */
record SpreadHandler<E>(
        WebhookEvent event, String topic, Class<E> type, Spreading spreading, Function<E, Map<String, Object>> data)
        implements EventHandler<E> {

    @Override
    public Subscription<E> subscription() {
        return Subscription.of("webhooks." + event.code(), topic, type);
    }

    @Override
    public void handle(E happened, Delivery delivery) {
        delivery.once(() -> spreading.spread(delivery.eventId(), event, data.apply(happened)));
    }
}
