package ca.astrogrowth.notifications;

import ca.astrogrowth.campaigns.CampaignStopped;
import ca.astrogrowth.content.ClientAskedChange;
import ca.astrogrowth.leads.LeadsReady;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.notifications.Notice.About;
import ca.astrogrowth.privacy.ExportReady;
import ca.astrogrowth.publishing.LinkedInDisconnected;
import ca.astrogrowth.publishing.LinkedInExpiring;
import ca.astrogrowth.publishing.PostDeferred;
import ca.astrogrowth.publishing.PostInDoubt;
import ca.astrogrowth.publishing.PostRefused;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Of what happened, what people should know. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticeUpkeep.Settings.class)
class NoticeHandlers {

    /** Of the reasons to wait, those that a person did not choose. */
    private static final String CAP = "pause.cap.";

    @Bean
    EventHandler<LinkedInExpiring> tellExpiring(Telling telling) {
        return NoticeHandler.each(LinkedInExpiring.TOPIC, LinkedInExpiring.class, telling, event -> {
            About about = new About(event.name(), event.days(), event.expiresAt(), null);
            return Tiding.ofLinkedIn(NoticeKind.LINKEDIN_EXPIRING, about);
        });
    }

    @Bean
    EventHandler<LinkedInDisconnected> tellDisconnected(Telling telling) {
        return NoticeHandler.each(LinkedInDisconnected.TOPIC, LinkedInDisconnected.class, telling, event -> {
            About about = new About(event.name(), null, null, event.reason());
            return Tiding.ofLinkedIn(NoticeKind.LINKEDIN_DISCONNECTED, about);
        });
    }

    @Bean
    EventHandler<PostDeferred> tellDeferred(Telling telling) {
        return NoticeHandler.each(PostDeferred.TOPIC, PostDeferred.class, telling, event -> {
            About about = new About(telling.business(event.contentId()), null, event.until(), event.reason());
            return Tiding.ofPost(NoticeKind.POST_DEFERRED, about, event.contentId());
        });
    }

    @Bean
    EventHandler<PostInDoubt> tellInDoubt(Telling telling) {
        return NoticeHandler.each(PostInDoubt.TOPIC, PostInDoubt.class, telling, event -> {
            About about = new About(telling.business(event.contentId()), null, null, null);
            return Tiding.ofPost(NoticeKind.POST_IN_DOUBT, about, event.contentId());
        });
    }

    @Bean
    EventHandler<PostRefused> tellRefused(Telling telling) {
        return NoticeHandler.each(PostRefused.TOPIC, PostRefused.class, telling, event -> {
            About about = new About(telling.business(event.contentId()), null, null, event.reason());
            return Tiding.ofPost(NoticeKind.POST_REFUSED, about, event.contentId());
        });
    }

    @Bean
    EventHandler<ClientAskedChange> tellClientChange(Telling telling) {
        return NoticeHandler.each(ClientAskedChange.TOPIC, ClientAskedChange.class, telling, event -> {
            About about = About.ofWords(event.name(), event.words());
            return Tiding.ofPost(NoticeKind.CLIENT_CHANGE, about, event.contentId());
        });
    }

    /** A search that found nothing more than before is not told. */
    @Bean
    EventHandler<LeadsReady> tellLeads(Telling telling) {
        return new NoticeHandler<>(LeadsReady.TOPIC, LeadsReady.class, telling, event -> {
            About about = About.ofCampaign(telling.campaign(event.campaignId()), event.leadCount(), null);
            return Optional.of(Tiding.ofCampaign(NoticeKind.LEADS_READY, about, event.campaignId()))
                    .filter(tiding -> event.leadCount() > 0);
        });
    }

    @Bean
    EventHandler<CampaignStopped> tellStopped(Telling telling) {
        return new NoticeHandler<>(CampaignStopped.TOPIC, CampaignStopped.class, telling, event -> {
            NoticeKind kind = event.paused() ? NoticeKind.CAMPAIGN_PAUSED : NoticeKind.CAMPAIGN_FAILED;
            About about = About.ofCampaign(telling.campaign(event.campaignId()), null, event.reason());
            return Optional.of(Tiding.ofCampaign(kind, about, event.campaignId()))
                    .filter(tiding -> !event.paused() || event.reason().startsWith(CAP));
        });
    }

    @Bean
    EventHandler<ExportReady> tellExport(Telling telling) {
        return NoticeHandler.each(
                ExportReady.TOPIC, ExportReady.class, telling, event -> Tiding.ofExport(event.expiresAt()));
    }
}
