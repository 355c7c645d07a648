package ca.astrogrowth.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What programs can do with the queue, over HTTP. */
@AstroTest
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class PublicationApiIT {

    private static final String NOBODY = "01a20d52-27d5-7000-a049-f76d21baeaf5";

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    private SignedIn odile;
    private Client client;
    private Client neighbour;

    @BeforeEach
    void twoPeople(@Autowired People people) {
        TwoTenants tenants = new TwoTenants(people);
        odile = tenants.person("Odile");
        client = Client.of(odile);
        neighbour = Client.of(tenants.person("Paul"));
    }

    private void sql(String statement, Map<String, ?> values) {
        TenantContext.where(odile.tenant())
                .run(() -> transactions.executeWithoutResult(
                        status -> database.sql(statement).params(values).update()));
    }

    private UUID content(String status) {
        UUID content = UuidV7.next();
        sql("""
                insert into contents (id, campaign_id, lead_id, variant, lead_name, status, hook, body, call_to_action,
                                      hashtags, alt_text, image_path, ai_generated, created_at, version)
                values (:id, :id, :id, 1, 'Bistro', :status, 'Bonjour', 'Bonjour', 'Venez', '{}', 'Une table',
                        'contents/picture.jpg', true, now(), 0)""", Map.of("id", content, "status", status));
        return content;
    }

    private UUID publication(UUID content, String state) {
        UUID publication = UuidV7.next();
        sql("""
                insert into publications (id, content_id, campaign_id, state, due_at, attempt, setbacks, doubted, fence,
                                          published_at, version)
                values (:id, :content, :content, :state, now() + interval '3 days', 0, 0, false, 0,
                        case when :state = 'PUBLISHED' then now() end, 0)""", Map.of("id", publication, "content", content, "state", state));
        return publication;
    }

    @Test
    void listsTheQueueInParts() {
        UUID first = publication(content("SCHEDULED"), "QUEUED");
        UUID second = publication(content("SCHEDULED"), "QUEUED");
        publication(content("PUBLISHED"), "PUBLISHED");

        var part = client.get("/api/publications?state=queued&limit=1").json();
        var rest = client.get("/api/publications?state=queued&limit=1&cursor="
                        + part.path("next_cursor").asString())
                .json();

        assertThat(part.path("items").path(0).path("id").asString()).isEqualTo(second.toString());
        assertThat(rest.path("items").path(0).path("id").asString()).isEqualTo(first.toString());
        assertThat(rest.path("next_cursor").isMissingNode()).isTrue();
        assertThat(client.get("/api/publications?campaign_id=" + NOBODY)
                        .json()
                        .path("items")
                        .size())
                .isZero();
        assertThat(client.get("/api/publications?state=lost").status()).isEqualTo(400);
        assertThat(neighbour.get("/api/publications").json().path("items").size())
                .isZero();
    }

    @Test
    void publishesAtATime() {
        UUID content = content("SCHEDULED");
        publication(content, "QUEUED");
        Instant at = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);

        var answer = client.post("/api/contents/" + content + "/publish", Map.of("at", at.toString()));

        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(answer.json().path("due_at").asString()).isEqualTo(at.toString());
        assertThat(answer.json().path("pinned").asBoolean()).isTrue();
    }

    @Test
    void saysWhyItDoesNotPublish() {
        UUID pending = content("PENDING");
        UUID approved = content("APPROVED");

        assertThat(client.post("/api/contents/" + pending + "/publish", Map.of())
                        .status())
                .isEqualTo(409);
        assertThat(client.post("/api/contents/" + NOBODY + "/publish", Map.of()).status())
                .isEqualTo(404);
        var far = client.post("/api/contents/" + approved + "/publish", Map.of("at", "2999-01-01T00:00:00Z"));
        assertThat(far.status()).isEqualTo(400);
        assertThat(far.body()).contains("plus d’un an");
        assertThat(client.post("/api/contents/" + approved + "/publish", Map.of("identity", NOBODY))
                        .status())
                .isEqualTo(400);
        assertThat(client.post("/api/contents/" + approved + "/publish", Map.of("at", "demain"))
                        .status())
                .isEqualTo(400);
        assertThat(neighbour
                        .post("/api/contents/" + approved + "/publish", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void takesOutOnlyWhatIsQueued() {
        UUID queued = publication(content("SCHEDULED"), "QUEUED");
        UUID published = publication(content("PUBLISHED"), "PUBLISHED");

        assertThat(neighbour.delete("/api/publications/" + queued).status()).isEqualTo(404);
        assertThat(client.delete("/api/publications/" + queued).status()).isEqualTo(204);
        assertThat(client.delete("/api/publications/" + queued).status()).isEqualTo(409);
        assertThat(client.delete("/api/publications/" + published).status()).isEqualTo(409);
        assertThat(client.delete("/api/publications/" + NOBODY).status()).isEqualTo(404);
    }

    @Test
    void resolvesADoubtOnce() {
        UUID doubtful = publication(content("SCHEDULED"), "UNKNOWN");
        String path = "/api/publications/" + doubtful + "/resolve";

        assertThat(client.post(path, Map.of()).status()).isEqualTo(400);
        assertThat(client.post(path, Map.of("published", true, "url", "https://example.com/"))
                        .status())
                .isEqualTo(400);
        assertThat(neighbour.post(path, Map.of("published", true)).status()).isEqualTo(404);
        var answer = client.post(
                path,
                Map.of(
                        "published",
                        true,
                        "url",
                        "https://www.linkedin.com/posts/marie-tremblay_menu-share-7404040404-AbCd"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("state").asString()).isEqualTo("published");
        assertThat(answer.json().path("url").asString()).contains("urn:li:share:7404040404");
        assertThat(client.post(path, Map.of("published", true)).status()).isEqualTo(409);
    }

    @Test
    void theKillSwitchIsNobodysWithoutTheKey() {
        assertThat(client.get("/ops/publishing/halts").status()).isIn(401, 403);
        assertThat(Client.anonymous().get("/ops/publishing/halts").status()).isIn(401, 403);
        Client ops = new Client("test-ops-key-0123456789-0123456789", "");

        String scope = "/ops/publishing/halts/" + odile.tenant();
        assertThat(ops.put(scope, Map.of("why", "")).status()).isEqualTo(400);
        assertThat(ops.put(scope, Map.of("why", "Demande du client")).status()).isEqualTo(204);
        assertThat(ops.get("/ops/publishing/halts").body())
                .contains(odile.tenant().value());
        assertThat(ops.delete(scope).status()).isEqualTo(204);
        assertThat(ops.get("/ops/publishing/halts").body())
                .doesNotContain(odile.tenant().value());
    }
}
