package ca.astrogrowth.orchestration;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentReady;
import ca.astrogrowth.content.ContentRejected;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.content.GenerationFailed;
import ca.astrogrowth.leads.LeadsReady;
import ca.astrogrowth.leads.ProspectingFailed;
import ca.astrogrowth.leads.ProspectingPaused;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.publishing.PostPublished;
import ca.astrogrowth.publishing.PostQueued;
import ca.astrogrowth.publishing.PostRefused;
import ca.astrogrowth.publishing.PostWithdrawn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What each stage's event means for the campaign. */
@Configuration(proxyBeanMethods = false)
class StageHandlers {

    @Bean
    EventHandler<LeadsReady> leadsReady(CampaignProgress progress) {
        return new StageHandler<>(
                "orchestration.leads-ready",
                LeadsReady.TOPIC,
                LeadsReady.class,
                event -> progress.leadsReady(event.campaignId()));
    }

    @Bean
    EventHandler<ProspectingPaused> prospectingPaused(Campaigns campaigns) {
        return new StageHandler<>(
                "orchestration.leads-paused",
                ProspectingPaused.TOPIC,
                ProspectingPaused.class,
                event -> campaigns.pause(new CampaignId(event.campaignId()), event.reason()));
    }

    @Bean
    EventHandler<ProspectingFailed> prospectingFailed(Campaigns campaigns) {
        return new StageHandler<>(
                "orchestration.leads-failed",
                ProspectingFailed.TOPIC,
                ProspectingFailed.class,
                event -> campaigns.fail(new CampaignId(event.campaignId()), event.reason()));
    }

    @Bean
    EventHandler<ContentReady> contentReady(CampaignProgress progress) {
        return new StageHandler<>(
                "orchestration.content-ready",
                ContentReady.TOPIC,
                ContentReady.class,
                event -> progress.look(event.campaignId()));
    }

    @Bean
    EventHandler<GenerationFailed> generationFailed(CampaignProgress progress) {
        return new StageHandler<>(
                "orchestration.content-failed",
                GenerationFailed.TOPIC,
                GenerationFailed.class,
                event -> progress.look(event.campaignId()));
    }

    @Bean
    EventHandler<ContentRejected> contentRejected(CampaignProgress progress) {
        return new StageHandler<>(
                "orchestration.content-rejected",
                ContentRejected.TOPIC,
                ContentRejected.class,
                event -> progress.look(event.campaignId()));
    }

    @Bean
    EventHandler<PostQueued> postQueued(Contents contents) {
        return new StageHandler<>(
                "orchestration.post-queued",
                PostQueued.TOPIC,
                PostQueued.class,
                event -> contents.scheduled(new ContentId(event.contentId())));
    }

    @Bean
    EventHandler<PostPublished> postPublished(Contents contents, CampaignProgress progress) {
        return new StageHandler<>("orchestration.post-published", PostPublished.TOPIC, PostPublished.class, event -> {
            contents.published(new ContentId(event.contentId()));
            progress.look(event.campaignId());
        });
    }

    @Bean
    EventHandler<PostRefused> postRefused(Contents contents, CampaignProgress progress) {
        return new StageHandler<>("orchestration.post-refused", PostRefused.TOPIC, PostRefused.class, event -> {
            if (!event.waitsForClient()) {
                contents.failed(new ContentId(event.contentId()), event.reason());
            }
            progress.look(event.campaignId());
        });
    }

    @Bean
    EventHandler<PostWithdrawn> postWithdrawn(Contents contents, CampaignProgress progress) {
        return new StageHandler<>("orchestration.post-withdrawn", PostWithdrawn.TOPIC, PostWithdrawn.class, event -> {
            contents.withdrawn(new ContentId(event.contentId()));
            progress.look(event.campaignId());
        });
    }
}
