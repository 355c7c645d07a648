package ca.astrogrowth.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.publishing.EngagementRefreshed;
import ca.astrogrowth.publishing.PostPublished;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@AstroTest
class MetricsIT {

    /** Midnight in Montréal. */
    private static final Instant OUT = Instant.parse("2026-06-01T04:00:00Z");

    @Autowired
    private People people;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transactions;

    private SignedIn owner;
    private Client client;
    private UUID campaign;

    @BeforeEach
    void aCampaign() {
        owner = new TwoTenants(people).person("Agathe");
        client = Client.of(owner);
        Map<String, Object> draft = new HashMap<>(ApiIT.campaign(5));
        draft.put("launch", false);
        campaign = UUID.fromString(
                client.post("/api/campaigns", draft).json().path("id").asString());
    }

    @Test
    void aPeriodIsToldWithItsVariationAndByCampaign() {
        post(200L, 9L);
        post(null, null);
        String june = "/api/metrics?from=2026-06-02&to=2026-06-02";
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        client.get(june).json().path("provided").path("posts").asInt() == 2
                                && client.get(june)
                                                .json()
                                                .path("provided")
                                                .path("not_read")
                                                .asInt()
                                        == 0);

        JsonNode metrics = client.get(june).json();

        assertThat(metrics.path("campaigns").asInt()).isEqualTo(1);
        assertThat(metrics.path("zone").asString()).isEqualTo("America/Toronto");
        assertThat(metrics.path("totals").path("impressions").asInt()).isEqualTo(100);
        assertThat(metrics.path("totals").path("shares").isNull()).isTrue();
        assertThat(metrics.path("totals").path("engagement_rate").isNull()).isTrue();
        assertThat(metrics.path("variation").path("impressions").asDouble()).isEqualTo(0.0);
        assertThat(metrics.path("variation").path("leads").isNull()).isTrue();
        assertThat(metrics.path("provided").path("by_linkedin").asInt()).isEqualTo(1);
        assertThat(metrics.path("provided").path("not_provided").asInt()).isEqualTo(1);
        JsonNode share = metrics.path("by_campaign").path(0);
        assertThat(share.path("campaign_id").asString()).isEqualTo(campaign.toString());
        assertThat(share.path("totals").path("impressions").asInt()).isEqualTo(100);

        JsonNode points = client.get("/api/metrics/series?from=2026-05-31&to=2026-06-02&campaign_id=" + campaign)
                .json()
                .path("points");
        assertThat(points.path(0).path("value").isNull()).isTrue();
        assertThat(points.path(1).path("value").asInt()).isEqualTo(100);
        assertThat(points.path(2).path("day").asString()).isEqualTo("2026-06-02");
        assertThat(Client.of(new TwoTenants(people).person("Bruno"))
                        .get("/api/metrics/series?campaign_id=" + campaign)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void withoutAPeriodItIsTheLastThirtyDays() {
        JsonNode series = client.get("/api/metrics/series").json();

        assertThat(series.path("metric").asString()).isEqualTo("impressions");
        assertThat(series.path("points").size()).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/metrics?from=hier,from",
        "/api/metrics?to=2026-02-30,to",
        "/api/metrics?from=2026-06-02&to=2026-06-01,from",
        "/api/metrics?from=2024-01-01&to=2026-06-01,from",
        "/api/metrics/series?metric=clics,metric",
        "/api/metrics/series?campaign_id=7,campaign_id",
    })
    void aQuestionThatMakesNoSenseNamesTheField(String path, String field) {
        var answer = client.get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().path("errors").path(0).path("field").asString())
                .isEqualTo(field);
    }

    private void post(@Nullable Long impressions, @Nullable Long reactions) {
        UUID content = UuidV7.next();
        String tenant = owner.tenant().value();
        var read = new EngagementRefreshed(
                tenant,
                campaign,
                content,
                OUT.plus(Duration.ofDays(2)),
                impressions != null,
                impressions,
                null,
                reactions,
                reactions,
                null);
        TenantContext.where(owner.tenant())
                .run(() -> transactions.executeWithoutResult(status -> {
                    outbox.append(PostPublished.TOPIC, new PostPublished(tenant, campaign, content, null, OUT));
                    outbox.append(EngagementRefreshed.TOPIC, read);
                }));
    }
}
