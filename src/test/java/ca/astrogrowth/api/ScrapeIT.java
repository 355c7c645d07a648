package ca.astrogrowth.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.api.Client.Answer;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.metering.Charge;
import ca.astrogrowth.metering.Meter;
import ca.astrogrowth.tenancy.TenantContext;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Launching, looking for more and resuming, as programs do it. */
@AstroTest
class ScrapeIT {

    private SignedIn person;
    private Client client;

    @BeforeEach
    void signIn(@Autowired People people) {
        person = new TwoTenants(people).person("Wanda");
        client = Client.of(person);
    }

    @Test
    void startsADraftThenLooksForMore() {
        String draft = draft(4);
        Answer started = scrape(draft, null);
        assertThat(started.status()).isEqualTo(202);
        assertThat(started.location()).isEqualTo(draft);
        assertThat(started.json().path("state").asString()).isEqualTo("scraping");
        await().atMost(Duration.ofSeconds(90)).until(() -> state(draft).equals("publishing"));

        Answer more = scrape(draft, 7);
        assertThat(more.status()).isEqualTo(202);
        assertThat(more.json().path("state").asString()).isEqualTo("scraping");
        await().atMost(Duration.ofSeconds(90)).until(() -> state(draft).equals("publishing"));
        assertThat(client.get(draft + "/leads").json().path("items").size()).isEqualTo(7);
        assertThat(client.get(draft + "/contents").json().path("items").size()).isEqualTo(7);

        Answer again = scrape(draft, 7);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.json().path("state").asString()).isEqualTo("publishing");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 501})
    void refusesATargetThatIsLessThanNowOrMoreThanAnyMayHave(int target) {
        String draft = draft(5);
        Answer refused = scrape(draft, target);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(field(refused)).isEqualTo("target_leads");
        assertThat(state(draft)).isEqualTo("draft");
    }

    @Test
    void knowsOnlyCampaignsThatAreThere() {
        assertThat(client.post("/api/scrape", Map.of("campaign_id", UUID.randomUUID()))
                        .status())
                .isEqualTo(404);
        assertThat(client.post("/api/campaigns/" + UUID.randomUUID() + "/resume", Map.of())
                        .status())
                .isEqualTo(404);
        Answer nameless = client.post("/api/scrape", Map.of());
        assertThat(nameless.status()).isEqualTo(400);
        assertThat(field(nameless)).isEqualTo("campaign_id");
    }

    @Test
    void aPausedCampaignSaysWhyAndGoesOnWhenItIsResumed(
            @Autowired Campaigns campaigns, @Autowired TransactionTemplate transactions) {
        String draft = draft(4);
        CampaignId id = new CampaignId(id(draft));
        TenantContext.where(person.tenant())
                .run(() -> transactions.executeWithoutResult(status -> {
                    campaigns.launch(id);
                    campaigns.pause(id, "pause.cap.month");
                }));

        var paused = client.get(draft).json();
        assertThat(paused.path("state").asString()).isEqualTo("paused");
        assertThat(paused.path("pause").asString())
                .isEqualTo("Vos campagnes ont atteint le plafond de dépenses du mois.");
        assertThat(scrape(draft, null).json().path("state").asString()).isEqualTo("paused");

        Answer resumed = client.post(draft + "/resume", Map.of());
        assertThat(resumed.status()).isEqualTo(202);
        assertThat(resumed.location()).isEqualTo(draft);
        assertThat(resumed.json().path("state").asString()).isIn("scraping", "generating");
        assertThat(resumed.json().has("pause")).isFalse();
    }

    @Test
    void isRenamedAndDeletedAndADraftHasNothingToPause() {
        String draft = draft(4);

        assertThat(client.patch(draft, Map.of("name", "Autre nom"))
                        .json()
                        .path("name")
                        .asString())
                .isEqualTo("Autre nom");
        assertThat(client.post(draft + "/pause", Map.of()).json().path("state").asString())
                .isEqualTo("draft");
        assertThat(client.post(draft + "/contents", Map.of())
                        .json()
                        .path("asked")
                        .asInt())
                .isZero();
        assertThat(client.delete(draft).status()).isEqualTo(204);
        assertThat(client.get(draft).status()).isEqualTo(404);
        assertThat(client.delete(draft).status()).isEqualTo(404);
    }

    @Test
    void saysWhatACampaignCost(@Autowired Meter meter) {
        String draft = draft(4);
        UUID id = id(draft);
        TenantContext.where(person.tenant()).run(() -> {
            meter.charge(id, Charge.PLACES_PAGE);
            meter.charge(id, Charge.SITE_PAGE);
        });
        var cost = client.get(draft).json().path("cost");
        assertThat(cost.path("spent_cents").decimalValue()).isEqualByComparingTo(new BigDecimal("4.91"));
        assertThat(cost.path("cap_cents").decimalValue()).isEqualByComparingTo(new BigDecimal("4000"));
    }

    @Test
    void anotherTradeIsSaidInTheOwnersWords() {
        Map<String, Object> body = new HashMap<>(ApiIT.campaign(4));
        body.put("launch", false);
        body.put("industry", "other");
        Answer wordless = client.post("/api/campaigns", body);
        assertThat(wordless.status()).isEqualTo(400);
        assertThat(field(wordless)).isEqualTo("trade");
        body.put("trade", "x".repeat(81));
        assertThat(field(client.post("/api/campaigns", body))).isEqualTo("trade");

        body.put("trade", "fleuriste");
        Answer created = client.post("/api/campaigns", body);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json().path("trade").asString()).isEqualTo("fleuriste");
    }

    private String draft(int leads) {
        Map<String, Object> body = new HashMap<>(ApiIT.campaign(leads));
        body.put("launch", false);
        return client.post("/api/campaigns", body).location();
    }

    private Answer scrape(String campaign, @Nullable Integer target) {
        Map<String, Object> body = new HashMap<>(Map.of("campaign_id", id(campaign)));
        if (target != null) {
            body.put("target_leads", target);
        }
        return client.post("/api/scrape", body);
    }

    private String state(String campaign) {
        return client.get(campaign).json().path("state").asString();
    }

    private static String field(Answer answer) {
        return answer.json().path("errors").path(0).path("field").asString();
    }

    private static UUID id(String location) {
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }
}
