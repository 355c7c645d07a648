package ca.astrogrowth.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.People;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What programs can do with leads, over HTTP. */
@AstroTest
class LeadApiIT {

    private static final String NOBODY = "01a20d52-27d5-7000-a049-f76d21baeaf5";

    private Client client;
    private Client neighbour;
    private String campaign;

    @BeforeEach
    void aDraft(@Autowired People people) {
        TwoTenants tenants = new TwoTenants(people);
        client = Client.of(tenants.person("Odile"));
        neighbour = Client.of(tenants.person("Paul"));
        campaign = draft(client);
    }

    @Test
    void aLeadIsTypedCorrectedAndDeleted() {
        var added = add(Map.of("name", "Chez Marie", "phone", "514 555-0123", "city", "Laval"));
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.json().path("score").asInt()).isEqualTo(20);
        String lead = added.location();

        Map<String, @Nullable String> changes = new HashMap<>();
        changes.put("email", "INFO@marie.example");
        changes.put("phone", null);
        var edited = client.patch(lead, changes).json();
        assertThat(edited.path("email").asString()).isEqualTo("info@marie.example");
        assertThat(edited.has("phone")).isFalse();
        assertThat(edited.path("score").asInt()).isEqualTo(30);

        var corrected = client.put(lead + "/score", Map.of("score", 80, "reason", "Bonne cliente"))
                .json();
        assertThat(corrected.path("score").asInt()).isEqualTo(80);
        assertThat(corrected.path("machine_score").asInt()).isEqualTo(30);
        assertThat(corrected.path("correction").path("reason").asString()).isEqualTo("Bonne cliente");
        assertThat(client.delete(lead + "/score").json().path("score").asInt()).isEqualTo(30);

        assertThat(client.delete(lead).status()).isEqualTo(204);
        assertThat(client.get(lead).status()).isEqualTo(404);
        assertThat(client.delete(lead).status()).isEqualTo(404);
    }

    @Test
    void everyValueSaysWhereItComesFrom() {
        var lead = client.get(add(Map.of("name", "Chez Marie", "phone", "514 555-0123"))
                        .location())
                .json();

        assertThat(lead.path("name").asString()).isEqualTo("Chez Marie");
        assertThat(lead.path("facts").path(1).path("field").asString()).isEqualTo("phone");
        assertThat(lead.path("facts").path(1).path("value").asString()).isEqualTo("+15145550123");
        assertThat(lead.path("facts").path(1).path("source").asString()).isEqualTo("person");
        assertThat(lead.path("facts").path(1).path("fetched_at").asString()).isNotEmpty();
        assertThat(lead.path("breakdown").isEmpty()).isFalse();
        assertThat(lead.path("potential_breakdown").isEmpty()).isFalse();
    }

    @Test
    void aMergeIsSeenAndUndone() {
        String lead = add(Map.of("name", "Chez Marie", "phone", "514 555-0123")).location();
        add(Map.of("name", "Marie inc.", "phone", "514 555-0123"));
        JsonNode merged = client.get(lead).json().path("merged").path(0);
        assertThat(merged.path("reason").asString()).isEqualTo("phone");
        assertThat(items("").size()).isEqualTo(1);

        String split = "/api/leads/" + merged.path("id").asString() + "/split";
        assertThat(neighbour.send("POST", split, "{}").status()).isEqualTo(404);
        assertThat(client.send("POST", split, "{}").status()).isEqualTo(200);

        assertThat(items("").size()).isEqualTo(2);
        assertThat(client.send("POST", split, "{}").status()).isEqualTo(404);
    }

    @Test
    void theListIsFilteredSortedAndCutIntoPages() {
        add(Map.of("name", "Zoé", "phone", "514 555-0123", "city", "Laval"));
        add(Map.of("name", "Bistro Ève", "email", "eve@eve.example", "city", "Montréal"));
        add(Map.of("name", "Anna", "city", "Montréal"));

        assertThat(names("?sort=score")).containsExactly("Bistro Ève", "Zoé", "Anna");
        assertThat(names("?sort=newest")).containsExactly("Anna", "Bistro Ève", "Zoé");
        assertThat(names("?min_score=20&sort=score")).containsExactly("Bistro Ève", "Zoé");
        assertThat(names("?has_email=true")).containsExactly("Bistro Ève");
        assertThat(names("?has_email=false&city=montr%C3%A9al")).containsExactly("Anna");
        assertThat(names("?q=bistro")).containsExactly("Bistro Ève");
        List<String> pages = new ArrayList<>();
        String cursor = "";
        do {
            var page =
                    client.get(campaign + "/leads?sort=name&limit=1" + cursor).json();
            page.path("items").forEach(item -> pages.add(item.path("name").asString()));
            cursor = page.has("next_cursor")
                    ? "&cursor=" + page.path("next_cursor").asString()
                    : "";
        } while (!cursor.isEmpty());
        assertThat(pages).containsExactly("Anna", "Bistro Ève", "Zoé");
    }

    @ParameterizedTest
    @CsvSource({
        "min_score,101",
        "min_score,-1",
        "min_score,dix",
        "has_email,peut-être",
        "sort,mieux",
        "cursor,hier",
        "limit,0",
    })
    void aBadParameterIsNamed(String parameter, String value) {
        assertNames(client.get(campaign + "/leads?" + parameter + "=" + encoded(value)), parameter);
    }

    @ParameterizedTest
    @CsvSource({"name,''", "phone,12", "email,marie", "website,ftp://x", "postal_code,90210", "score,3", "chef,Marie"})
    void aBadFieldIsNamed(String field, String value) {
        Map<String, String> body = new HashMap<>(Map.of("name", "Chez Marie"));
        body.put(field, value);

        assertNames(client.post(campaign + "/leads", body), field);
        assertThat(items("").isEmpty()).isTrue();
    }

    @Test
    void aCorrectionNeedsAReasonAndAScore() {
        String lead = add(Map.of("name", "Chez Marie")).location();

        assertNames(client.put(lead + "/score", Map.of("score", 101, "reason", "Oui")), "score");
        assertNames(client.put(lead + "/score", Map.of("score", 10, "reason", " ")), "reason");
        assertNames(client.put(lead + "/score", Map.of("score", 10, "reason", "x".repeat(301))), "reason");
        assertThat(client.patch(lead, "non").status()).isEqualTo(400);
    }

    @Test
    void theNeighbourFindsNothing() {
        String lead = add(Map.of("name", "Chez Marie")).location();

        assertThat(neighbour.get(lead).status()).isEqualTo(404);
        assertThat(neighbour.patch(lead, Map.of("name", "À lui")).status()).isEqualTo(404);
        assertThat(neighbour.delete(lead).status()).isEqualTo(404);
        assertThat(neighbour
                        .put(lead + "/score", Map.of("score", 1, "reason", "Non"))
                        .status())
                .isEqualTo(404);
        assertThat(neighbour.delete(lead + "/score").status()).isEqualTo(404);
        assertThat(neighbour.get(campaign + "/leads").status()).isEqualTo(404);
        assertThat(neighbour.post(campaign + "/leads", Map.of("name", "À lui")).status())
                .isEqualTo(404);
        assertThat(neighbour.get(campaign + "/leads.csv").status()).isEqualTo(404);
        assertThat(client.get(lead).json().path("name").asString()).isEqualTo("Chez Marie");
    }

    @ParameterizedTest
    @CsvSource({
        "PATCH,/api/leads/" + NOBODY,
        "DELETE,/api/leads/" + NOBODY,
        "PUT,/api/leads/" + NOBODY + "/score",
        "DELETE,/api/leads/" + NOBODY + "/score",
        "POST,/api/leads/" + NOBODY + "/split",
        "POST,/api/leads/import",
        "GET,/api/leads/imports/" + NOBODY,
        "GET,/api/leads/imports/" + NOBODY + "/refusals",
        "POST,/api/campaigns/" + NOBODY + "/leads",
        "GET,/api/campaigns/" + NOBODY + "/leads.csv",
    })
    void nothingIsForAnonymous(String method, String path) {
        assertThat(Client.anonymous().send(method, path, null).status()).isEqualTo(401);
    }

    static String draft(Client of) {
        Map<String, Object> draft = new HashMap<>(ApiIT.campaign(50));
        draft.put("launch", false);
        return of.post("/api/campaigns", draft).location();
    }

    static void assertNames(Client.Answer answer, String field) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().path("errors").path(0).path("field").asString())
                .isEqualTo(field);
        assertThat(answer.json().path("errors").path(0).path("detail").asString())
                .as("a sentence, not its key")
                .contains(" ");
    }

    private Client.Answer add(Map<String, String> lead) {
        return client.post(campaign + "/leads", lead);
    }

    private JsonNode items(String query) {
        return client.get(campaign + "/leads" + query).json().path("items");
    }

    private List<String> names(String query) {
        List<String> names = new ArrayList<>();
        items(query).forEach(item -> names.add(item.path("name").asString()));
        return names;
    }

    private static String encoded(String value) {
        return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
    }

    static String id(String location) {
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1))
                .toString();
    }
}
