package ca.astrogrowth.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.webhooks.Receiver;
import ca.astrogrowth.webhooks.WebhookUpkeep;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From what happens in a workspace to a program that is told, over the real engines. */
@AstroTest
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class WebhooksIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> COMPLETED = List.of("campaign.completed");

    @Autowired
    private People people;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private WebhookUpkeep upkeep;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    private final Receiver receiver = new Receiver();
    private SignedIn alice;
    private Client hers;

    @BeforeEach
    void aPerson() {
        alice = new TwoTenants(people).person("Alice");
        hers = Client.of(alice);
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    private Client.Answer register(List<String> events) {
        return hers.post("/api/webhooks", Map.of("url", receiver.url(), "events", events));
    }

    private String registered() {
        Client.Answer made = register(COMPLETED);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.location();
    }

    /** Something that programs are told of. @return the campaign */
    private String happen() {
        Map<String, Object> draft = new HashMap<>(ApiIT.campaign(1));
        draft.put("launch", false);
        Client.Answer made = hers.post("/api/campaigns", draft);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String id = made.json().path("id").asString();
        in(() -> {
            database.sql("update campaigns set state = 'PUBLISHING' where id = cast(:id as uuid)")
                    .param("id", id)
                    .update();
            campaigns.advance(new CampaignId(UUID.fromString(id)), CampaignState.COMPLETED);
            return id;
        });
        return id;
    }

    private <T> T in(Supplier<T> work) {
        return TenantContext.where(alice.tenant()).call(() -> transactions.execute(status -> work.get()));
    }

    private List<Receiver.Heard> heard(int times) {
        await().atMost(PATIENCE).until(() -> receiver.heard().size() >= times);
        return receiver.heard();
    }

    private JsonNode told(String webhook, String state) {
        return await().atMost(PATIENCE)
                .until(
                        () -> hers.get(webhook + "/deliveries")
                                .json()
                                .path("items")
                                .path(0),
                        told -> told.path("state").asString().equals(state));
    }

    @Test
    void aProgramIsToldAndKnowsThatItIsWe() throws Exception {
        Client.Answer made = register(COMPLETED);
        String secret = made.json().path("secret").asString();
        String campaign = happen();

        Receiver.Heard heard = heard(1).getFirst();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        byte[] signed = mac.doFinal(
                (heard.id() + "." + heard.timestamp() + "." + heard.body()).getBytes(StandardCharsets.UTF_8));
        assertThat(heard.signature()).isEqualTo("v1," + Base64.getEncoder().encodeToString(signed));
        JsonNode body = JsonMapper.shared().readTree(heard.body());
        assertThat(body.path("id").asString()).isEqualTo(heard.id());
        assertThat(body.path("type").asString()).isEqualTo("campaign.completed");
        assertThat(Instant.parse(body.path("created_at").asString())).isBefore(Instant.now());
        assertThat(body.path("workspace_id").asString())
                .isEqualTo(alice.tenant().value());
        assertThat(body.path("data").path("campaign_id").asString()).isEqualTo(campaign);
        JsonNode log = told(made.location(), "delivered");
        assertThat(log.path("status").asInt()).isEqualTo(204);
        assertThat(log.path("tries").asInt()).isEqualTo(1);
        assertThat(log.path("event_id").asString()).isEqualTo(heard.id());
    }

    @Test
    void whoDoesNotTakeItIsAskedAgainUnderTheSameIdentifier() {
        receiver.then(500);
        String webhook = registered();
        happen();

        List<Receiver.Heard> heard = heard(2);

        assertThat(heard.get(1).id()).isEqualTo(heard.get(0).id());
        assertThat(heard.get(1).body()).isEqualTo(heard.get(0).body());
        assertThat(told(webhook, "delivered").path("tries").asInt()).isEqualTo(2);
    }

    @Test
    void whoSaysThatItIsGoneIsToldNothingMore() {
        receiver.then(410);
        String webhook = registered();
        happen();

        JsonNode log = told(webhook, "failed");

        assertThat(log.path("failure").asString()).isEqualTo("gone");
        assertThat(hers.get("/api/webhooks")
                        .json()
                        .path("items")
                        .path(0)
                        .path("on")
                        .asBoolean())
                .isFalse();
        happen();
        assertThat(hers.patch(webhook, Map.of("on", true)).status()).isEqualTo(200);
        happen();
        heard(2);
        assertThat(hers.get(webhook + "/deliveries").json().path("items").size())
                .isEqualTo(2);
    }

    @Test
    void theSameCanBeSentAgain() {
        String webhook = registered();
        happen();
        String delivery = told(webhook, "delivered").path("id").asString();

        assertThat(hers.post(webhook + "/deliveries/" + delivery + "/replay", Map.of())
                        .status())
                .isEqualTo(202);

        List<Receiver.Heard> heard = heard(2);
        assertThat(heard.get(1).id()).isEqualTo(heard.get(0).id());
        await().atMost(PATIENCE)
                .until(() -> told(webhook, "delivered").path("tries").asInt() == 2);
    }

    @Test
    void eachProgramIsToldByItself() {
        try (Receiver other = new Receiver()) {
            receiver.then(500);
            registered();
            hers.post("/api/webhooks", Map.of("url", other.url(), "events", COMPLETED));
            hers.post("/api/webhooks", Map.of("url", other.url() + "/leads", "events", List.of("leads.ready")));
            happen();

            heard(2);
            await().atMost(PATIENCE).until(() -> other.heard().size() == 1);
            assertThat(other.heard().getFirst().id())
                    .isEqualTo(receiver.heard().getFirst().id());
        }
    }

    @Test
    void anotherWorkspaceHasNoneOfIt() {
        String webhook = registered();
        happen();
        String delivery = told(webhook, "delivered").path("id").asString();
        Client his = Client.of(new TwoTenants(people).person("Bob"));

        assertThat(his.get("/api/webhooks").json().path("items").isEmpty()).isTrue();
        assertThat(his.get(webhook + "/deliveries").status()).isEqualTo(404);
        assertThat(his.patch(webhook, Map.of("on", false)).status()).isEqualTo(404);
        assertThat(his.post(webhook + "/secret", Map.of()).status()).isEqualTo(404);
        assertThat(his.post(webhook + "/deliveries/" + delivery + "/replay", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(his.delete(webhook).status()).isEqualTo(404);
        assertThat(hers.get("/api/webhooks").json().path("items").size()).isEqualTo(1);
    }

    @Test
    void theSecretIsShownOnceAndKeptSealed() {
        Client.Answer made = register(COMPLETED);
        String secret = made.json().path("secret").asString();
        Client.Answer renewed = hers.post(made.location() + "/secret", Map.of());

        assertThat(secret).startsWith("whsec_").hasSize(50);
        assertThat(made.header("Cache-Control")).contains("no-store");
        assertThat(renewed.header("Cache-Control")).contains("no-store");
        assertThat(renewed.json().path("secret").asString())
                .startsWith("whsec_")
                .isNotEqualTo(secret);
        assertThat(hers.get("/api/webhooks").body()).doesNotContain("whsec_");
        String kept = new String(
                in(() -> database.sql("select secret from webhooks")
                        .query(byte[].class)
                        .single()),
                StandardCharsets.ISO_8859_1);
        assertThat(kept).doesNotContain("whsec_").doesNotContain(secret.substring(6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://10.0.0.1/",
                "https://169.254.169.254/",
                "https://[fd00::1]/",
                "http://93.184.216.34/",
                "https://93.184.216.34:8443/",
                "https://a:b@93.184.216.34/"
            })
    void refusesAddressesThatAreNotPublicHttps(String url) {
        String webhook = registered();

        LeadApiIT.assertNames(hers.post("/api/webhooks", Map.of("url", url, "events", COMPLETED)), "url");
        LeadApiIT.assertNames(hers.patch(webhook, Map.of("url", url)), "url");
    }

    @Test
    void saysWhatIsWrongWithAWish() {
        String webhook = registered();

        LeadApiIT.assertNames(hers.post("/api/webhooks", Map.of("events", COMPLETED)), "url");
        LeadApiIT.assertNames(register(List.of()), "events");
        LeadApiIT.assertNames(register(List.of("person.deleted")), "events");
        LeadApiIT.assertNames(hers.patch(webhook, Map.of("events", List.of())), "events");
        assertThat(hers.patch(webhook, Map.of("events", List.of("leads.ready")))
                        .json()
                        .path("events")
                        .path(0)
                        .asString())
                .isEqualTo("leads.ready");
    }

    @Test
    void tenAreEnough() {
        for (int i = 0; i < 10; i++) {
            registered();
        }
        LeadApiIT.assertNames(register(COMPLETED), "url");
    }

    @Test
    void noKeyDealsWithThem() {
        Client key = new Client(hers.post("/api/keys", Map.of("name", "R", "scopes", List.of("read", "write")))
                .json()
                .path("key")
                .asString());

        assertThat(key.get("/api/webhooks").status()).isEqualTo(403);
        assertThat(key.post("/api/webhooks", Map.of("url", receiver.url(), "events", COMPLETED))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatIsDeletedTakesItsLogAlong() {
        String webhook = registered();
        happen();
        told(webhook, "delivered");

        assertThat(hers.delete(webhook).status()).isEqualTo(204);

        assertThat(hers.get(webhook + "/deliveries").status()).isEqualTo(404);
        assertThat(rows()).isZero();
    }

    @Test
    void theLogIsKeptForAWhile() {
        String webhook = registered();
        happen();
        told(webhook, "delivered");
        Instant now = Instant.now();

        assertThat(in(() -> upkeep.forget(now.minus(Duration.ofDays(30)), 10))).isZero();
        assertThat(in(() -> upkeep.forget(now.plusSeconds(60), 10))).isEqualTo(1);
        assertThat(rows()).isZero();
    }

    private int rows() {
        return in(() -> database.sql("select count(*)::int from webhook_deliveries")
                .query(Integer.class)
                .single());
    }
}
