package ca.astrogrowth.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the API promises to programs, over HTTP. */
@AstroTest
class ApiIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private TwoTenants tenants;

    @BeforeEach
    void people(@Autowired People people) {
        tenants = new TwoTenants(people);
    }

    @Test
    void aTokenSaysWhoAndWhere() {
        SignedIn person = tenants.person("Odile");
        var answer = Client.anonymous()
                .post("/api/auth/token", Map.of("email", person.email(), "password", TwoTenants.PASSWORD));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("token_type").asString()).isEqualTo("Bearer");
        assertThat(answer.json().path("expires_in").asInt()).isEqualTo(900);
        assertThat(answer.json().path("workspace").path("id").asString())
                .isEqualTo(person.tenant().value());
    }

    @Test
    void refusesWrongPasswordUnknownPersonAndForeignWorkspaceAlike() {
        SignedIn person = tenants.person("Paul");
        SignedIn other = tenants.person("Rita");
        var wrong = Map.of("email", person.email(), "password", "autre chose");
        var unknown = Map.of("email", "personne@test.example", "password", TwoTenants.PASSWORD);
        var foreign = Map.of(
                "email", person.email(),
                "password", TwoTenants.PASSWORD,
                "workspace", other.tenant().value());
        for (Object credentials : java.util.List.of(wrong, unknown, foreign)) {
            var answer = Client.anonymous().post("/api/auth/token", credentials);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.type()).startsWith("application/problem+json");
            assertThat(answer.json().path("detail").asString()).isEqualTo("Courriel ou mot de passe incorrect.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/api/campaigns",
        "POST,/api/campaigns",
        "GET,/api/campaigns/01a20d52-27d5-7000-a049-f76d21baeaf5",
        "GET,/api/campaigns/01a20d52-27d5-7000-a049-f76d21baeaf5/leads",
        "GET,/api/campaigns/01a20d52-27d5-7000-a049-f76d21baeaf5/contents",
        "POST,/api/scrape",
        "POST,/api/campaigns/01a20d52-27d5-7000-a049-f76d21baeaf5/resume",
        "POST,/api/campaigns/01a20d52-27d5-7000-a049-f76d21baeaf5/pause",
        "POST,/api/campaigns/01a20d52-27d5-7000-a049-f76d21baeaf5/contents",
        "PATCH,/api/campaigns/01a20d52-27d5-7000-a049-f76d21baeaf5",
        "DELETE,/api/campaigns/01a20d52-27d5-7000-a049-f76d21baeaf5",
        "GET,/api/leads/01a20d52-27d5-7000-a049-f76d21baeaf5",
        "GET,/api/contents/01a20d52-27d5-7000-a049-f76d21baeaf5",
        "PUT,/api/contents/01a20d52-27d5-7000-a049-f76d21baeaf5/approve",
        "PUT,/api/contents/01a20d52-27d5-7000-a049-f76d21baeaf5/reject",
        "GET,/api/metrics",
        "GET,/api/metrics/series",
    })
    void nothingIsForAnonymous(String method, String path) {
        var answer = Client.anonymous().send(method, path, "POST".equals(method) ? "{}" : null);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(new Client("a.b.c", "").send(method, path, null).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "name,''",
        "industry,boucherie",
        "city,Gotham",
        "province,québec",
        "target_leads,0",
        "target_leads,501",
    })
    void badInputNamesTheField(String field, String value) {
        Client client = Client.of(tenants.person("Simone"));
        Map<String, @Nullable Object> body = new HashMap<>(campaign(5));
        body.put(field, field.equals("target_leads") ? (Object) Integer.valueOf(value) : value);
        var answer = client.post("/api/campaigns", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().path("errors").path(0).path("field").asString())
                .isEqualTo(field);
        assertThat(answer.json().path("detail").asString()).startsWith("Vérifiez votre saisie");
        assertThat(client.get("/api/campaigns").json().path("items").isEmpty()).isTrue();
    }

    @Test
    void aBodyThatIsNoJsonAndAListThatAsksTooMuchAreBadRequests() {
        Client client = Client.of(tenants.person("Théo"));
        assertThat(client.send("POST", "/api/campaigns", "{").status()).isEqualTo(400);
        assertThat(client.get("/api/campaigns?limit=201").status()).isEqualTo(400);
        assertThat(client.get("/api/campaigns?limit=deux").status()).isEqualTo(400);
        assertThat(client.get("/api/campaigns?cursor=hier").status()).isEqualTo(400);
        assertThat(client.get("/api/campaigns/pas-un-identifiant").status()).isEqualTo(404);
        assertThat(client.get("/api/campaigns/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void aDraftWaitsUntilItIsLaunched() {
        Client client = Client.of(tenants.person("Uma"));
        Map<String, Object> draft = new HashMap<>(campaign(5));
        draft.put("launch", false);
        var created = client.post("/api/campaigns", draft);
        assertThat(created.status()).isEqualTo(201);
        assertThat(client.get(created.location()).json().path("state").asString())
                .isEqualTo("draft");
    }

    @Test
    void aCampaignRunsFromACityToContentsThatWaitForAPerson() {
        Client client = Client.of(tenants.person("Victor"));
        var created = client.post("/api/campaigns", campaign(5));
        String campaign = created.location();
        await().atMost(PATIENCE)
                .until(() ->
                        client.get(campaign).json().path("state").asString().equals("publishing"));

        var leads = client.get(campaign + "/leads?limit=3").json();
        assertThat(leads.path("items").size()).isEqualTo(3);
        var rest = client.get(campaign + "/leads?limit=3&cursor="
                        + leads.path("next_cursor").asString())
                .json();
        assertThat(rest.path("items").size()).isEqualTo(2);
        assertThat(rest.has("next_cursor")).isFalse();
        String lead = leads.path("items").path(0).path("id").asString();
        assertThat(client.get("/api/leads/" + lead).json().path("breakdown").isEmpty())
                .isFalse();

        var contents = client.get(campaign + "/contents").json().path("items");
        assertThat(contents.size()).isEqualTo(5);
        String first = contents.path(0).path("id").asString();
        String second = contents.path(1).path("id").asString();
        long version = contents.path(0).path("version").asLong();
        assertThat(contents.path(0).path("status").asString()).isEqualTo("pending");
        assertThat(client.put("/api/contents/" + first + "/approve", Map.of("version", version))
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("approved");
        assertThat(client.put("/api/contents/" + first + "/approve", Map.of("version", version))
                        .status())
                .isEqualTo(409);
        var rejected = client.put(
                "/api/contents/" + second + "/reject",
                Map.of("version", contents.path(1).path("version").asLong(), "reason", "Ton trop familier"));
        assertThat(rejected.json().path("status").asString()).isEqualTo("rejected");
        assertThat(rejected.json().path("reason").asString()).isEqualTo("Ton trop familier");
        var metrics = client.get("/api/metrics").json();
        assertThat(metrics.path("leads").asInt()).isEqualTo(5);
        assertThat(metrics.path("waiting").asInt()).isEqualTo(3);
    }

    static Map<String, Object> campaign(int leads) {
        return Map.of(
                "name", "Restaurants à Montréal",
                "industry", "restaurant",
                "city", "Montréal",
                "province", "QC",
                "target_leads", leads);
    }
}
