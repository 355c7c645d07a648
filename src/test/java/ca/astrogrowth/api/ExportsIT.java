package ca.astrogrowth.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.leads.facts.Facts;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Source;
import ca.astrogrowth.leads.register.Finding;
import ca.astrogrowth.leads.register.Register;
import ca.astrogrowth.privacy.Export;
import ca.astrogrowth.privacy.Exports;
import ca.astrogrowth.privacy.Retention;
import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.sandbox.stack.TestStack;
import ca.astrogrowth.storage.ObjectKey;
import ca.astrogrowth.storage.ObjectStore;
import ca.astrogrowth.tenancy.TenantContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything of a workspace leaves as a file, for its owner and for nobody else. */
@AstroTest
class ExportsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private Register register;

    @Autowired
    private ObjectStore objects;

    @Autowired
    private Exports exports;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    private SignedIn odile;
    private Client hers;
    private Client neighbour;
    private SignedIn paul;

    @BeforeEach
    void somethingToExport(@Autowired People people) {
        TwoTenants tenants = new TwoTenants(people);
        odile = tenants.person("Odile");
        hers = Client.of(odile);
        paul = tenants.person("Paul");
        neighbour = Client.of(paul);
        CampaignId campaign = new CampaignId(UUID.fromString(LeadApiIT.id(LeadApiIT.draft(hers))));
        TenantContext.where(odile.tenant()).run(() -> {
            register.addOne(campaign, ours());
            register.addOne(campaign, googles());
            objects.put("contents/1/1200x627.jpg", new byte[] {1, 2, 3}, "image/jpeg");
        });
    }

    private static Finding ours() {
        return new Finding(
                null,
                Source.IMPORT,
                Facts.from(Source.IMPORT, Instant.EPOCH)
                        .text(Field.NAME, "=HYPERLINK(\"http://x\")")
                        .phone("514 555-0123")
                        .list());
    }

    private Finding googles() {
        return new Finding(
                "ChIJ-export-" + odile.tenant(),
                Source.GOOGLE_PLACES,
                Facts.from(Source.GOOGLE_PLACES, Instant.now())
                        .text(Field.NAME, "Google Seul")
                        .phone("514 555-0199")
                        .list());
    }

    @Test
    void allOfItIsThereHarmlessAndWithoutSecrets() throws Exception {
        Client.Answer asked = hers.post("/api/exports", Map.of());
        assertThat(asked.status()).isEqualTo(202);
        JsonNode ready = ready(asked.location());
        assertThat(Instant.parse(ready.path("expires_at").asString()))
                .isBetween(Instant.now().plus(Duration.ofDays(6)), Instant.now().plus(Duration.ofDays(7)));

        Map<String, byte[]> files = unzip(fetch(hers, asked.location() + "/file"));

        assertThat(files.keySet())
                .contains("README.txt", "campaigns.json", "campaigns.csv", "leads.json", "leads.csv", "lead_facts.csv")
                .contains("members.json", "members.csv", "journal.csv", "business.json", "images/1/1200x627.jpg");
        assertThat(files.get("images/1/1200x627.jpg")).containsExactly(1, 2, 3);
        String readMe = text(files, "README.txt");
        assertThat(files.keySet().stream().filter(name -> name.endsWith(".csv")).map(name -> name.replace(".csv", "")))
                .allSatisfy(name ->
                        assertThat(readMe.split("\n" + name + " ")).as(name).hasSize(3));
        assertThat(text(files, "leads.csv")).contains("\"'=HYPERLINK(\"\"http://x\"\")\"");
        assertThat(JsonMapper.shared().readTree(files.get("leads.json")).size()).isEqualTo(2);
        assertThat(text(files, "lead_facts.csv")).contains(",name,").contains(",IMPORT,");
        assertThat(text(files, "members.csv")).contains(odile.email());
        String everything = files.values().stream()
                .map(file -> new String(file, StandardCharsets.UTF_8))
                .reduce("", String::concat);
        assertThat(everything).doesNotContain("Google Seul", "5550199", paul.email(), "password_hash");
        await().atMost(PATIENCE)
                .until(() -> TestStack.shared().mail().mails().stream()
                        .anyMatch(mail -> mail.to().equals(odile.email())
                                && mail.subject().equals("Les données de votre espace sont prêtes")));
    }

    @Test
    void itIsItsOwnersAndNobodyElses() throws Exception {
        Client.Answer asked = hers.post("/api/exports", Map.of());
        ready(asked.location());

        assertThat(neighbour.get(asked.location()).status()).isEqualTo(404);
        assertThat(neighbour.get(asked.location() + "/file").status()).isEqualTo(404);
        Export export =
                TenantContext.where(odile.tenant()).call(() -> exports.list().getFirst());
        String token = TenantContext.where(odile.tenant()).call(() -> exports.token(export));
        assertThat(TenantContext.where(odile.tenant()).call(() -> exports.open(token)))
                .isPresent();
        assertThat(TenantContext.where(paul.tenant()).call(() -> exports.open(token)))
                .as("the link in another workspace")
                .isEmpty();
        assertThat(Client.anonymous().get("/donnees/espace/" + token).status())
                .as("nobody is signed in")
                .isEqualTo(302);
    }

    /** The link is good for longer than the end that is written down: it is the end that counts. */
    @Test
    void whatIsOverIsNotHandedOut() {
        String made = ready();
        TenantContext.Binding here = TenantContext.where(odile.tenant());
        String token = here.call(() -> exports.token(exports.list().getFirst()));
        assertThat(here.call(() -> exports.open(token))).isPresent();
        end();

        assertThat(hers.get(made + "/file").status()).isEqualTo(404);
        assertThat(here.call(() -> exports.open(token))).isEmpty();
    }

    @Test
    void whatIsOverIsDestroyedAndNothingBefore(@Autowired Retention retention) {
        String made = ready();
        retention.night();
        assertThat(files()).hasSize(1);
        end();

        retention.night();

        assertThat(hers.get(made).status()).isEqualTo(404);
        assertThat(files()).isEmpty();
    }

    /** @return where the one that was made is */
    private String ready() {
        String made = hers.post("/api/exports", Map.of()).location();
        ready(made);
        return made;
    }

    private void end() {
        TenantContext.where(odile.tenant())
                .run(() -> transactions.executeWithoutResult(
                        status -> database.sql("update exports set expires_at = now() - interval '1 s'")
                                .update()));
    }

    private List<ObjectKey> files() {
        return TenantContext.where(odile.tenant())
                .call(() -> StreamSupport.stream(objects.list("exports/").spliterator(), false)
                        .toList());
    }

    @Test
    void oneIsMadeAtATime() {
        Client.Answer first = hers.post("/api/exports", Map.of());
        Client.Answer second = hers.post("/api/exports", Map.of());

        assertThat(second.status()).isIn(202, 409);
        ready(first.location());
        assertThat(hers.post("/api/exports", Map.of()).status()).isIn(202, 409);
    }

    @Test
    void somebodyTakesWhatIsKnownOfThemselves() throws Exception {
        Map<String, byte[]> files = unzip(fetch(hers, "/api/me/data"));

        assertThat(text(files, "account.json")).contains(odile.email()).doesNotContain("password", paul.email());
        assertThat(text(files, "memberships.csv")).contains(odile.tenant().value());
        assertThat(text(files, "journal.json"))
                .contains("SIGNED_IN")
                .doesNotContain(paul.tenant().value());
    }

    private JsonNode ready(String location) {
        return await().atMost(PATIENCE)
                .until(
                        () -> hers.get(location).json(),
                        export -> export.path("state").asString().equals("ready"));
    }

    private static byte[] fetch(Client client, String path) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    HttpRequest.newBuilder(TestSandbox.application().resolve(path))
                            .header("Authorization", "Bearer " + client.token())
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"astrogrowth.zip\"");
            return answer.body();
        }
    }

    private static Map<String, byte[]> unzip(byte[] file) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }
}
