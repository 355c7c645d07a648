package ca.astrogrowth.publishing;

import ca.astrogrowth.content.ContentApproved;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Subscription;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What follows from an event, once: an approved content is queued, and the content hears how its publication ended. It hears
 * it through an event so that nothing about the content can keep us from writing down that LinkedIn has it.
 */
@Configuration(proxyBeanMethods = false)
class Reactions {

    @Bean
    EventHandler<ContentApproved> queueing(Desk desk) {
        return new Reaction<>(
                Subscription.of("publishing.queueing", ContentApproved.TOPIC, ContentApproved.class),
                approved -> desk.queue(new ContentId(approved.contentId()), approved.campaignId()));
    }

    @Bean
    EventHandler<PostPublished> contentPublished(Contents contents) {
        return new Reaction<>(
                Subscription.of("publishing.content-published", PostPublished.TOPIC, PostPublished.class),
                post -> contents.published(new ContentId(post.contentId())));
    }

    @Bean
    EventHandler<PostRefused> contentRefused(Contents contents) {
        return new Reaction<>(
                Subscription.of("publishing.content-refused", PostRefused.TOPIC, PostRefused.class), post -> {
                    if (!post.reason().equals(Dispatch.WITHDRAWN)) {
                        contents.failed(new ContentId(post.contentId()), post.reason());
                    }
                });
    }

    private record Reaction<E>(Subscription<E> subscription, Consumer<E> effect) implements EventHandler<E> {

        @Override
        public void handle(E event, Delivery delivery) {
            delivery.once(() -> effect.accept(event));
        }
    }
}
