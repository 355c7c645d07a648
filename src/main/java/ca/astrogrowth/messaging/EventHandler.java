package ca.astrogrowth.messaging;

/**
 * Handles the events of one subscription. It is called with the event's tenant bound and without a transaction, so that a
 * slow call to a provider holds no connection. It may be called again for an event that it has already handled in part:
 * what must happen once goes through {@link Delivery#once}. An exception means "try again later", and after five of them
 * the event is a dead letter.
 */
public interface EventHandler<E> {

    Subscription<E> subscription();

    void handle(E event, Delivery delivery);
}
