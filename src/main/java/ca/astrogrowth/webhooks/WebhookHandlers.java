package ca.astrogrowth.webhooks;

import ca.astrogrowth.campaigns.CampaignCompleted;
import ca.astrogrowth.content.ContentApproved;
import ca.astrogrowth.content.ContentReady;
import ca.astrogrowth.leads.LeadsReady;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.publishing.PostPublished;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import okhttp3.Dns;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Of what happened, what programs are told: identifiers and numbers, nothing of a prospect. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class WebhookHandlers {

    private static final String CAMPAIGN = "campaign_id";
    private static final String CONTENT = "content_id";

    @Bean
    Courier courier(Settings settings, Clock clock) {
        return new Courier(settings, Dns.SYSTEM, UnaryOperator.identity(), clock);
    }

    @Bean
    EventHandler<LeadsReady> spreadLeads(Spreading spreading) {
        return new SpreadHandler<>(
                WebhookEvent.LEADS_READY,
                LeadsReady.TOPIC,
                LeadsReady.class,
                spreading,
                event -> Map.of(
                        CAMPAIGN, event.campaignId(), "lead_count", event.leadCount(), "lead_ids", event.leads()));
    }

    @Bean
    EventHandler<ContentReady> spreadReady(Spreading spreading) {
        return new SpreadHandler<>(
                WebhookEvent.CONTENT_READY,
                ContentReady.TOPIC,
                ContentReady.class,
                spreading,
                event -> Map.of(CAMPAIGN, event.campaignId(), CONTENT, event.contentId()));
    }

    @Bean
    EventHandler<ContentApproved> spreadApproved(Spreading spreading) {
        return new SpreadHandler<>(
                WebhookEvent.CONTENT_APPROVED,
                ContentApproved.TOPIC,
                ContentApproved.class,
                spreading,
                event -> Map.of(
                        CAMPAIGN, event.campaignId(), CONTENT, event.contentId(), "approved_at", event.decidedAt()));
    }

    @Bean
    EventHandler<PostPublished> spreadPublished(Spreading spreading) {
        return new SpreadHandler<>(
                WebhookEvent.POST_PUBLISHED, PostPublished.TOPIC, PostPublished.class, spreading, event -> {
                    Map<String, Object> data = new LinkedHashMap<>(
                            Map.of(CAMPAIGN, event.campaignId(), CONTENT, event.contentId(), "at", event.at()));
                    if (event.post() != null) {
                        data.put("post", event.post());
                    }
                    return data;
                });
    }

    @Bean
    EventHandler<CampaignCompleted> spreadCompleted(Spreading spreading) {
        return new SpreadHandler<>(
                WebhookEvent.CAMPAIGN_COMPLETED,
                CampaignCompleted.TOPIC,
                CampaignCompleted.class,
                spreading,
                event -> Map.of(CAMPAIGN, event.campaignId()));
    }
}
