package ca.astrogrowth.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.leads.ProspectingFailed;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.storage.ObjectKey;
import ca.astrogrowth.storage.ObjectStore;
import ca.astrogrowth.tenancy.TenantContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The neighbour tries every door: REST, a stream consumer, an object's key. A rate limit's key: PostGateIT; a screen: the browser tests. */
@AstroTest
class IsolationIT {

    @Autowired
    private People people;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Outbox outbox;

    @Autowired
    private ObjectStore objects;

    @Autowired
    private TransactionTemplate transactions;

    private SignedIn owner;
    private SignedIn neighbour;
    private Client hers;
    private Client his;
    private String campaign;

    @BeforeEach
    void aCampaignOfHers() {
        TwoTenants tenants = new TwoTenants(people);
        owner = tenants.person("Alice");
        neighbour = tenants.person("Bob");
        hers = Client.of(owner);
        his = Client.of(neighbour);
        campaign = hers.post("/api/campaigns", ApiIT.campaign(3)).location();
        await().atMost(Duration.ofSeconds(90))
                .until(() -> hers.get(campaign).json().path("state").asString().equals("publishing"));
    }

    @Test
    void throughRestNothingOfHersIsThere() {
        String lead = first(campaign + "/leads");
        String content = first(campaign + "/contents");
        for (String path : new String[] {campaign, campaign + "/leads", campaign + "/contents"}) {
            assertThat(his.get(path).status()).as(path).isEqualTo(404);
        }
        UUID id = id(campaign);
        assertThat(his.post("/api/scrape", Map.of("campaign_id", id)).status()).isEqualTo(404);
        assertThat(his.post(campaign + "/resume", Map.of()).status()).isEqualTo(404);
        assertThat(his.post(campaign + "/pause", Map.of()).status()).isEqualTo(404);
        assertThat(his.post(campaign + "/contents", Map.of()).status()).isEqualTo(404);
        assertThat(his.send("PATCH", campaign, "{\"name\": \"À moi\"}").status())
                .isEqualTo(404);
        assertThat(his.send("DELETE", campaign, null).status()).isEqualTo(404);
        assertThat(his.get("/api/leads/" + lead).status()).isEqualTo(404);
        assertThat(his.get("/api/contents/" + content).status()).isEqualTo(404);
        assertThat(his.put("/api/contents/" + content + "/approve", Map.of("version", 1))
                        .status())
                .isEqualTo(404);
        assertThat(his.put("/api/contents/" + content + "/reject", Map.of("version", 1))
                        .status())
                .isEqualTo(404);
        assertThat(his.get("/api/campaigns").json().path("items").isEmpty()).isTrue();
        assertThat(his.get("/api/metrics").json().path("leads").asInt()).isZero();
        assertThat(hers.get("/api/contents/" + content).json().path("status").asString())
                .isEqualTo("pending");
    }

    @Test
    void aConsumerOfHisEventCannotMoveHerCampaign() {
        UUID id = id(campaign);
        in(
                neighbour,
                () -> outbox.append(
                        ProspectingFailed.TOPIC,
                        new ProspectingFailed(owner.tenant().value(), id, "failure.places.denied")));
        CampaignView his = in(
                neighbour,
                () -> campaigns.create(
                        new NewCampaign("La sienne", Industry.RESTAURANT, new Locality("Laval", "QC"), 1)));
        in(neighbour, () -> campaigns.launch(his.id()));
        in(
                neighbour,
                () -> outbox.append(
                        ProspectingFailed.TOPIC,
                        new ProspectingFailed(
                                neighbour.tenant().value(), his.id().value(), "failure.places.denied")));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> state(neighbour, his.id().value()).equals(Optional.of(CampaignState.FAILED)));

        assertThat(state(owner, id)).contains(CampaignState.PUBLISHING);
        assertThat(state(neighbour, id)).isEmpty();
    }

    @Test
    void herObjectsKeyOpensNothingForHim() {
        ObjectKey key = in(owner, () -> objects.put("proof.txt", bytes("à elle"), "text/plain"));
        assertThat(in(owner, () -> objects.get(key))).isEqualTo(bytes("à elle"));
        assertThatThrownBy(() -> in(neighbour, () -> objects.get(key))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> in(neighbour, () -> objects.signedLink(key, Duration.ofMinutes(1))))
                .isInstanceOf(RuntimeException.class);
        ObjectKey his = in(neighbour, () -> objects.put("proof.txt", bytes("à lui"), "text/plain"));
        assertThat(his.value()).startsWith(neighbour.tenant().value());
        assertThat(in(owner, () -> objects.get(key))).isEqualTo(bytes("à elle"));
    }

    private Optional<CampaignState> state(SignedIn person, UUID id) {
        return in(person, () -> campaigns.find(new CampaignId(id)).map(CampaignView::state));
    }

    private <T> T in(SignedIn person, Supplier<T> work) {
        return TenantContext.where(person.tenant()).call(() -> transactions.execute(status -> work.get()));
    }

    private String first(String path) {
        return hers.get(path).json().path("items").path(0).path("id").asString();
    }

    private static UUID id(String location) {
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
