package ca.astrogrowth.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.campaigns.CampaignCompleted;
import ca.astrogrowth.content.ContentApproved;
import ca.astrogrowth.content.ContentReady;
import ca.astrogrowth.leads.LeadsReady;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.publishing.PostPublished;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** What programs are told of what happened. */
class WebhookHandlersTests {

    private static final UUID EVENT = new UUID(0, 1);
    private static final UUID CAMPAIGN = new UUID(0, 2);
    private static final UUID CONTENT = new UUID(0, 3);
    private static final UUID LEAD = new UUID(0, 4);
    private static final Instant AT = Instant.parse("2026-11-29T12:00:00Z");

    private final Spreading spreading = mock();
    private final WebhookHandlers handlers = new WebhookHandlers();

    @Test
    void tellsOfLeads() {
        assertThat(told(
                        handlers.spreadLeads(spreading),
                        new LeadsReady("t", CAMPAIGN, 1, List.of(LEAD)),
                        WebhookEvent.LEADS_READY))
                .isEqualTo(Map.of("campaign_id", CAMPAIGN, "lead_count", 1, "lead_ids", List.of(LEAD)));
    }

    @Test
    void tellsOfContents() {
        assertThat(told(
                        handlers.spreadReady(spreading),
                        new ContentReady("t", CAMPAIGN, CONTENT),
                        WebhookEvent.CONTENT_READY))
                .isEqualTo(Map.of("campaign_id", CAMPAIGN, "content_id", CONTENT));
        assertThat(told(
                        handlers.spreadApproved(spreading),
                        new ContentApproved("t", CAMPAIGN, CONTENT, AT),
                        WebhookEvent.CONTENT_APPROVED))
                .isEqualTo(Map.of("campaign_id", CAMPAIGN, "content_id", CONTENT, "approved_at", AT));
    }

    @Test
    void tellsOfPosts() {
        assertThat(told(
                        handlers.spreadPublished(spreading),
                        new PostPublished("t", CAMPAIGN, CONTENT, "urn:li:share:1", AT),
                        WebhookEvent.POST_PUBLISHED))
                .isEqualTo(Map.of("campaign_id", CAMPAIGN, "content_id", CONTENT, "at", AT, "post", "urn:li:share:1"));
    }

    @Test
    void tellsOfTheEndOfACampaign() {
        assertThat(told(
                        handlers.spreadCompleted(spreading),
                        new CampaignCompleted("t", CAMPAIGN),
                        WebhookEvent.CAMPAIGN_COMPLETED))
                .isEqualTo(Map.of("campaign_id", CAMPAIGN));
    }

    private <E> Map<String, Object> told(EventHandler<E> handler, E happened, WebhookEvent event) {
        Delivery delivery = mock();
        when(delivery.eventId()).thenReturn(EVENT);
        when(delivery.once(any())).thenAnswer(call -> {
            call.<Runnable>getArgument(0).run();
            return true;
        });
        handler.handle(happened, delivery);
        ArgumentCaptor<Map<String, Object>> data = ArgumentCaptor.captor();
        verify(spreading).spread(eq(EVENT), eq(event), data.capture());
        assertThat(handler.subscription().topic()).isEqualTo(event.code());
        assertThat(handler.subscription().consumer()).isEqualTo("webhooks." + event.code());
        return data.getValue();
    }
}
