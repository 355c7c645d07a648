package ca.astrogrowth.messaging;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who listens to what. */
@Component
class Subscriptions {

    private final ObjectProvider<EventHandler<?>> handlers;

    Subscriptions(ObjectProvider<EventHandler<?>> handlers) {
        this.handlers = handlers;
    }

    List<EventHandler<?>> all() {
        return handlers.stream().toList();
    }

    /** The consumers of each topic. */
    Map<String, List<String>> byTopic() {
        return handlers.stream()
                .map(EventHandler::subscription)
                .collect(Collectors.groupingBy(
                        Subscription::topic, Collectors.mapping(Subscription::consumer, Collectors.toList())));
    }
}
