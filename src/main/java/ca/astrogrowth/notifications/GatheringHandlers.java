package ca.astrogrowth.notifications;

import ca.astrogrowth.content.ClientApproved;
import ca.astrogrowth.content.ContentReady;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.publishing.PostPublished;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What comes in bursts, and is told together. */
@Configuration(proxyBeanMethods = false)
class GatheringHandlers {

    @Bean
    EventHandler<ContentReady> gatherWaiting(Gatherings gatherings) {
        return new GatheringHandler<>(
                NoticeKind.CONTENTS_WAITING,
                ContentReady.TOPIC,
                ContentReady.class,
                gatherings,
                ContentReady::contentId);
    }

    @Bean
    EventHandler<PostPublished> gatherPublished(Gatherings gatherings) {
        return new GatheringHandler<>(
                NoticeKind.POSTS_PUBLISHED,
                PostPublished.TOPIC,
                PostPublished.class,
                gatherings,
                PostPublished::contentId);
    }

    @Bean
    EventHandler<ClientApproved> gatherClientApproved(Gatherings gatherings) {
        return new GatheringHandler<>(
                NoticeKind.CLIENT_APPROVED,
                ClientApproved.TOPIC,
                ClientApproved.class,
                gatherings,
                ClientApproved::contentId);
    }

    @Bean
    EventHandler<GatheringDue> tellGathered(Telling telling, Gatherings gatherings) {
        return new NoticeHandler<>(GatheringDue.TOPIC, GatheringDue.class, telling, due -> gatherings.tell(due.kind()));
    }
}
