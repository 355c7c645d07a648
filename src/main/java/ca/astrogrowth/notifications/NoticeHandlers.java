package ca.astrogrowth.notifications;

import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.notifications.Notice.About;
import ca.astrogrowth.publishing.LinkedInDisconnected;
import ca.astrogrowth.publishing.LinkedInExpiring;
import ca.astrogrowth.publishing.PostDeferred;
import ca.astrogrowth.publishing.PostInDoubt;
import ca.astrogrowth.publishing.PostRefused;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Of what happened, what people should know. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticeUpkeep.Settings.class)
class NoticeHandlers {

    @Bean
    EventHandler<LinkedInExpiring> tellExpiring(Telling telling) {
        NoticeKind kind = NoticeKind.LINKEDIN_EXPIRING;
        return new NoticeHandler<>(
                kind,
                LinkedInExpiring.TOPIC,
                LinkedInExpiring.class,
                telling,
                event -> Tiding.ofLinkedIn(kind, new About(event.name(), event.days(), event.expiresAt(), null)));
    }

    @Bean
    EventHandler<LinkedInDisconnected> tellDisconnected(Telling telling) {
        NoticeKind kind = NoticeKind.LINKEDIN_DISCONNECTED;
        return new NoticeHandler<>(
                kind,
                LinkedInDisconnected.TOPIC,
                LinkedInDisconnected.class,
                telling,
                event -> Tiding.ofLinkedIn(kind, new About(event.name(), null, null, event.reason())));
    }

    @Bean
    EventHandler<PostDeferred> tellDeferred(Telling telling) {
        NoticeKind kind = NoticeKind.POST_DEFERRED;
        return new NoticeHandler<>(kind, PostDeferred.TOPIC, PostDeferred.class, telling, event -> {
            About about = new About(telling.business(event.contentId()), null, event.until(), event.reason());
            return Tiding.ofPost(kind, about, event.contentId());
        });
    }

    @Bean
    EventHandler<PostInDoubt> tellInDoubt(Telling telling) {
        NoticeKind kind = NoticeKind.POST_IN_DOUBT;
        return new NoticeHandler<>(kind, PostInDoubt.TOPIC, PostInDoubt.class, telling, event -> {
            About about = new About(telling.business(event.contentId()), null, null, null);
            return Tiding.ofPost(kind, about, event.contentId());
        });
    }

    @Bean
    EventHandler<PostRefused> tellRefused(Telling telling) {
        NoticeKind kind = NoticeKind.POST_REFUSED;
        return new NoticeHandler<>(kind, PostRefused.TOPIC, PostRefused.class, telling, event -> {
            About about = new About(telling.business(event.contentId()), null, null, event.reason());
            return Tiding.ofPost(kind, about, event.contentId());
        });
    }
}
