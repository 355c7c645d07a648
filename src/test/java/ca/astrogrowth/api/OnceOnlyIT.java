package ca.astrogrowth.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A POST with an Idempotency-Key is done once, over HTTP. */
@AstroTest
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class OnceOnlyIT {

    private final String key = UUID.randomUUID().toString();
    private SignedIn alice;
    private Client hers;
    private Client his;

    @BeforeEach
    void twoPeople(@Autowired People people) {
        TwoTenants tenants = new TwoTenants(people);
        alice = tenants.person("Alice");
        hers = Client.of(alice);
        his = Client.of(tenants.person("Bob"));
    }

    private static String campaign(String name) {
        Map<String, Object> draft = new HashMap<>(ApiIT.campaign(1));
        draft.put("launch", false);
        draft.put("name", name);
        return JsonMapper.shared().writeValueAsString(draft);
    }

    private Client.Answer make(Client by, String name) {
        return post(by, "/api/campaigns", campaign(name));
    }

    private Client.Answer post(Client by, String path, String body) {
        return by.send("POST", path, body, Map.of("Idempotency-Key", key));
    }

    private static int campaigns(Client of) {
        return of.get("/api/campaigns").json().path("items").size();
    }

    @Test
    void theSameRequestHasTheSameAnswer() {
        var first = make(hers, "Cafés");
        var second = make(hers, "Cafés");

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.location()).isEqualTo(first.location()).isNotBlank();
        assertThat(second.type()).isEqualTo(first.type());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(campaigns(hers)).isEqualTo(1);
        var quoted = hers.send("POST", "/api/campaigns", campaign("Cafés"), Map.of("Idempotency-Key", '"' + key + '"'));
        assertThat(quoted.body()).isEqualTo(first.body());
    }

    @Test
    void anotherRequestWithTheKeyIsRefused() {
        make(hers, "Cafés");

        var otherBody = make(hers, "Bistros");
        assertThat(otherBody.status()).isEqualTo(422);
        assertThat(otherBody.type()).startsWith("application/problem+json");
        assertThat(post(hers, "/api/scrape", campaign("Cafés")).status()).isEqualTo(422);
        assertThat(campaigns(hers)).isEqualTo(1);
    }

    @Test
    void theKeyIsThePersonsInTheWorkspace() {
        var theirs = make(hers, "Cafés");

        var other = make(his, "Bistros");

        assertThat(other.status()).isEqualTo(201);
        assertThat(other.body()).isNotEqualTo(theirs.body());
        assertThat(make(his, "Bistros").body()).isEqualTo(other.body());
        assertThat(campaigns(his)).isEqualTo(1);
    }

    @Test
    void ofManyAtOnceOneIsDone() throws Exception {
        Callable<Integer> ask = () -> make(hers, "Cafés").status();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Integer> came = threads.invokeAll(Collections.nCopies(8, ask)).stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(came).contains(201).containsOnly(201, 409);
        }
        assertThat(campaigns(hers)).isEqualTo(1);
        assertThat(make(hers, "Cafés").status()).isEqualTo(201);
    }

    @Test
    void aRefusalIsAnAnswerToo() {
        var refused = make(hers, "");

        assertThat(refused.status()).isEqualTo(400);
        var again = make(hers, "");
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.type()).startsWith("application/problem+json");
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(make(hers, "Cafés").status()).isEqualTo(422);
    }

    @Test
    void aSecretIsNotToldTwice() {
        String wish = "{\"name\": \"Robot\", \"scopes\": [\"read\"]}";
        var made = post(hers, "/api/keys", wish);
        assertThat(made.status()).isEqualTo(201);

        var again = post(hers, "/api/keys", wish);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).doesNotContain(made.json().path("key").asString());
        assertThat(hers.get("/api/keys").json().path("items").size()).isEqualTo(1);
    }

    @Test
    void aFormIsTheSameWhateverStandsBetweenItsParts() {
        String campaign = hers.send("POST", "/api/campaigns", campaign("Cafés")).location();
        Map<String, String> fields = Map.of("campaign_id", LeadApiIT.id(campaign));
        byte[] list = "nom,ville\nChez Marie,Montréal\n".getBytes(StandardCharsets.UTF_8);
        byte[] other = "nom,ville\nChez Jean,Montréal\n".getBytes(StandardCharsets.UTF_8);
        Map<String, String> once = Map.of("Idempotency-Key", key);

        var first = hers.upload("/api/leads/import", fields, list, once);
        var second = hers.upload("/api/leads/import", fields, list, once);

        assertThat(first.status()).as(first.body()).isLessThan(300);
        assertThat(second.status()).isEqualTo(first.status());
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(hers.upload("/api/leads/import", fields, other, once).status())
                .isEqualTo(422);
    }

    @Test
    void aKeyThatIsNoneIsABadRequest() {
        for (String bad : List.of("x".repeat(256), "deux mots", "\"\"")) {
            var answer = hers.send("POST", "/api/campaigns", campaign("Cafés"), Map.of("Idempotency-Key", bad));
            assertThat(answer.status()).as(bad).isEqualTo(400);
        }
        assertThat(campaigns(hers)).isZero();
        assertThat(hers.send("POST", "/api/campaigns", "x".repeat(1024 * 1024 + 1), Map.of("Idempotency-Key", key))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void everyAnswerSaysWhatIsLeft() {
        var answer = hers.get("/api/campaigns");

        assertThat(answer.header("RateLimit-Policy")).matches("\"default\";q=\\d+;w=60");
        assertThat(answer.header("RateLimit")).matches("\"default\";r=\\d+;t=\\d+");
    }
}
