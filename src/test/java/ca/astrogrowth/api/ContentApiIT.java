package ca.astrogrowth.api;

import static ca.astrogrowth.api.LeadApiIT.assertNames;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.BusinessProfile;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What programs can do with contents, over HTTP. */
@AstroTest
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class ContentApiIT {

    private static final String NOBODY = "01a20d52-27d5-7000-a049-f76d21baeaf5";

    private Client client;
    private Client neighbour;
    private String campaign;
    private String lead;

    @BeforeEach
    void aLead(@Autowired People people, @Autowired Workspace workspace) {
        TwoTenants tenants = new TwoTenants(people);
        SignedIn odile = tenants.person("Odile");
        TenantContext.where(odile.tenant())
                .run(() -> workspace.save(new BusinessProfile(
                        "Agence Boréal", Industry.OTHER, new Locality("Montréal", "QC"), null, null)));
        client = Client.of(odile);
        neighbour = Client.of(tenants.person("Paul"));
        campaign = LeadApiIT.draft(client);
        lead = client.post(campaign + "/leads", Map.of("name", "Chez Marie", "city", "Montréal"))
                .json()
                .path("id")
                .asString();
    }

    @Test
    void aPostIsOrderedReadEditedAndApproved() {
        JsonNode made = ordered(1).getFirst();
        String path = "/api/contents/" + made.path("id").asString();

        assertThat(made.path("versions").size()).isEqualTo(1);
        assertThat(made.path("claims").path(0).path("fact").path("value").asString())
                .isNotBlank();
        assertThat(made.path("breakdown").isEmpty()).isFalse();
        assertThat(made.path("image").asString()).contains("1200x627.jpg");

        long seen = made.path("version").asLong();
        var edited = client.patch(path, Map.of("version", seen, "body", "Bon week-end à toutes et à tous."));
        assertThat(edited.status()).as(edited.body()).isEqualTo(200);
        JsonNode now = client.get(path).json();
        assertThat(now.path("versions").size()).isEqualTo(2);
        assertThat(now.path("findings").path(0).path("corrections").path(0).asString())
                .contains("fin de semaine");

        var stale = client.put(path + "/approve", Map.of("version", seen));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().path("version").asLong())
                .isEqualTo(now.path("version").asLong());
        assertThat(client.put(path + "/approve", Map.of("version", now.path("version")))
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("approved");
        assertThat(client.put(path + "/approve", Map.of("version", now.path("version")))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void manyAreDecidedAtOnceEachForItself() {
        List<JsonNode> two = ordered(2);
        Map<String, Object> first = Map.of(
                "id", two.getFirst().path("id"), "version", two.getFirst().path("version"));
        Map<String, Object> stale = Map.of("id", two.getLast().path("id"), "version", 0);
        Map<String, Object> nobody = Map.of("id", NOBODY, "version", 1);

        JsonNode results = client.post(
                        "/api/contents/bulk",
                        Map.of("action", "reject", "reasons", List.of("tone"), "items", List.of(first, stale, nobody)))
                .json()
                .path("results");

        assertThat(results.findValuesAsString("done")).containsExactly("true", "false", "false");
        assertThat(results.path(1).path("detail").asString()).contains("changé");
        JsonNode rejected = client.get(
                        "/api/contents/" + two.getFirst().path("id").asString())
                .json();
        assertThat(rejected.path("reject_reasons").path(0).asString()).isEqualTo("tone");
        assertThat(list("?status=rejected").size()).isEqualTo(1);
        assertThat(list("?status=pending").size()).isEqualTo(1);
        assertThat(list("?min_score=1").size()).isEqualTo(2);
        assertThat(list("?min_score=100&status=failed").size()).isZero();
        assertThat(list("?q=marie").size()).isEqualTo(2);
        assertThat(list("?q=%25%25").size()).isZero();
    }

    @Test
    void saysWhichFieldIsWrong() {
        assertNames(client.post("/api/generate", Map.of("lead_id", NOBODY)), "lead_id");
        assertNames(client.post("/api/generate", Map.of("lead_id", lead, "variants", 3)), "variants");
        assertNames(client.get(campaign + "/contents?status=perdu"), "status");
        assertNames(client.get(campaign + "/contents?min_score=101"), "min_score");
        String path = "/api/contents/" + ordered(1).getFirst().path("id").asString();
        assertNames(client.patch(path, Map.of("version", 1, "hook", " ")), "body");
        assertNames(client.patch(path, Map.of("hook", "Bonjour")), "version");
        assertNames(client.put(path + "/reject", Map.of("version", 1, "reasons", List.of("humeur"))), "reasons");
    }

    @Test
    void aNeighbourSeesAndChangesNothing() {
        JsonNode made = ordered(1).getFirst();
        String path = "/api/contents/" + made.path("id").asString();
        var named = Map.of("version", made.path("version").asLong());

        assertThat(neighbour.get(path).status()).isEqualTo(404);
        assertThat(neighbour.patch(path, named).status()).isEqualTo(404);
        assertThat(neighbour.put(path + "/approve", named).status()).isEqualTo(404);
        assertThat(neighbour.put(path + "/reject", named).status()).isEqualTo(404);
        assertNames(neighbour.post("/api/generate", Map.of("lead_id", lead)), "lead_id");
        Map<String, Object> item = Map.of("id", made.path("id"), "version", made.path("version"));
        assertThat(neighbour
                        .post("/api/contents/bulk", Map.of("action", "approve", "items", List.of(item)))
                        .json()
                        .path("results")
                        .path(0)
                        .path("done")
                        .asBoolean())
                .isFalse();
        assertThat(client.get(path).json().path("status").asString()).isEqualTo("pending");
    }

    private JsonNode list(String query) {
        return client.get(campaign + "/contents" + query).json().path("items");
    }

    /** Posts about the lead, once they wait for a person. */
    private List<JsonNode> ordered(int variants) {
        var answer = client.post("/api/generate", Map.of("lead_id", lead, "variants", variants));
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer.json().path("content_ids").valueStream().map(this::made).toList();
    }

    private JsonNode made(JsonNode id) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> client.get("/api/contents/" + id.asString()).json(),
                        content -> content.path("status").asString().equals("pending"));
    }
}
