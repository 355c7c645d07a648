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
import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.tenancy.TenantContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Lists go in and out, over HTTP. */
@AstroTest
class LeadFilesIT {

    @Autowired
    private Register register;

    private SignedIn person;
    private Client client;
    private Client neighbour;
    private String campaign;

    @BeforeEach
    void aDraft(@Autowired People people) {
        TwoTenants tenants = new TwoTenants(people);
        person = tenants.person("Odile");
        client = Client.of(person);
        neighbour = Client.of(tenants.person("Paul"));
        campaign = LeadApiIT.draft(client);
    }

    @Test
    void aListComesInAndWhatDoesNotIsSaid() {
        var accepted = upload("Nom;Tél.\nChez Marie;514 555-0123\n;514 555-0124\n\"=1+1\n", Map.of());
        assertThat(accepted.status()).isEqualTo(202);
        JsonNode done = done(accepted.location());
        assertThat(done.path("rows").asInt()).isEqualTo(3);
        assertThat(done.path("created").asInt()).isEqualTo(1);
        assertThat(done.path("refused").asInt()).isEqualTo(2);
        assertThat(done.path("file_name").asString()).isEqualTo("liste.csv");

        var refusals = client.get(accepted.location() + "/refusals");
        assertThat(refusals.type()).startsWith("text/csv");
        assertThat(refusals.body())
                .isEqualTo("\uFEFFligne,raison,contenu\r\n3,Aucun nom d’entreprise,| 514 555-0124\r\n"
                        + "4,Guillemets mal fermés,\"\"\"=1+1\"\r\n");
        assertThat(neighbour.get(accepted.location()).status()).isEqualTo(404);
        assertThat(neighbour.get(accepted.location() + "/refusals").status()).isEqualTo(404);
        assertThat(neighbour
                        .upload("/api/leads/import", Map.of("campaign_id", LeadApiIT.id(campaign)), bytes("nom\nA\n"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theMappingOfTheRequestCounts() {
        String mapping = "{\"a\":\"city\",\"b\":\"name\",\"c\":null}";
        done(upload("a,b,c\nLaval,Chez Marie,x\n", Map.of("mapping", mapping)).location());

        JsonNode lead = client.get(campaign + "/leads").json().path("items").path(0);
        assertThat(lead.path("name").asString()).isEqualTo("Chez Marie");
        assertThat(lead.path("city").asString()).isEqualTo("Laval");
    }

    @Test
    void aBadFormNamesWhatIsWrong() {
        LeadApiIT.assertNames(upload("a,b\n1,2\n", Map.of()), "mapping");
        LeadApiIT.assertNames(upload("nom\nA\n", Map.of("mapping", "{\"nom\":\"chef\"}")), "mapping");
        LeadApiIT.assertNames(upload("nom\nA\n", Map.of("mapping", "[")), "mapping");
        LeadApiIT.assertNames(upload("", Map.of()), "file");
        LeadApiIT.assertNames(client.upload("/api/leads/import", Map.of(), bytes("nom\nA\n")), "campaign_id");
        LeadApiIT.assertNames(
                client.upload("/api/leads/import", Map.of("campaign_id", "la mienne"), bytes("nom\nA\n")),
                "campaign_id");
        assertThat(client.post("/api/leads/import", Map.of()).status()).isEqualTo(415);
        assertThat(client.upload(
                                "/api/leads/import",
                                Map.of("campaign_id", UUID.randomUUID().toString()),
                                bytes("nom\nA\n"))
                        .status())
                .isEqualTo(404);
        assertThat(client.get("/api/leads/import").status()).isEqualTo(404);
    }

    @Test
    void aFileOfTenMegabytesIsReadAndALargerOneIsNot() {
        String row = "nom\n" + "\n".repeat(10 * 1024 * 1024 - 6) + "A\n";
        assertThat(done(upload(row, Map.of()).location()).path("created").asInt())
                .isEqualTo(1);
        var refused = upload(row + "B\n", Map.of());
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.type()).startsWith("application/problem+json");
        assertThat(refused.json().path("detail").asString()).startsWith("Ce fichier dépasse");
    }

    /** Two hundred megabytes are announced, and the answer is there when not one of them has been sent. */
    @Test
    void aHugeFileIsRefusedBeforeItIsSent() throws IOException {
        URI server = TestSandbox.application();
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            String head = String.join(
                    "\r\n",
                    "POST /api/leads/import HTTP/1.1",
                    "Host: " + server.getAuthority(),
                    "Authorization: Bearer " + client.token(),
                    "Content-Type: multipart/form-data; boundary=limite",
                    "Content-Length: " + 200 * 1024 * 1024,
                    "",
                    "--limite\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nnom\n");
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();

            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 413");
            assertThat(answer.lines().takeWhile(line -> !line.isEmpty()))
                    .anyMatch(line -> line.startsWith("Content-Type: application/problem+json"));
            assertThat(answer.lines()
                            .filter(line -> line.contains("Ce fichier dépasse 10"))
                            .findFirst())
                    .isPresent();
        }
    }

    @Test
    void whatGoesOutIsOursHarmlessAndAttributed() {
        add(finding(
                "osm:node/12",
                Source.IMPORT,
                Facts.from(Source.IMPORT, Instant.EPOCH)
                        .text(Field.NAME, "=HYPERLINK(\"http://x\")")
                        .address("12, rue \"Roy\", Montréal")
                        .phone("+15145550123")
                        .location(45.5236, -73.5833)));
        add(finding(
                null,
                Source.IMPORT,
                Facts.from(Source.IMPORT, Instant.EPOCH)
                        .text(Field.NAME, "Chez Paulette")
                        .phone("+33 1 42 68 53 00")));
        add(finding(
                "ChIJ-test-" + person.tenant(),
                Source.GOOGLE_PLACES,
                Facts.from(Source.GOOGLE_PLACES, Instant.now())
                        .text(Field.NAME, "Google Seul")
                        .phone("514 555-0199")
                        .rating(BigDecimal.valueOf(4.5))));

        var csv = client.get(campaign + "/leads.csv");

        assertThat(csv.type()).isEqualTo("text/csv;header=present;charset=UTF-8");
        assertThat(csv.body()).startsWith("\uFEFFnom,catégorie,adresse,").endsWith("\r\n");
        List<String> lines = csv.body().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1))
                .startsWith("\"'=HYPERLINK(\"\"http://x\"\")\",,\"12, rue \"\"Roy\"\", Montréal\",,,(514) 555-0123,")
                .contains(",45.5236,-73.5833,")
                .endsWith(",\"© OpenStreetMap contributors, ODbL 1.0\",");
        assertThat(lines.get(2)).startsWith("Chez Paulette,,,,,'+33142685300,");
        assertThat(lines.get(3))
                .startsWith("\"\",,,,,,")
                .contains("ChIJ-test-")
                .endsWith(",certaines valeurs de Google ne peuvent pas être exportées");
        assertThat(csv.body()).doesNotContain("Google Seul", "0199", "4.5,");
    }

    @Test
    void whatGoesOutIsKnownWhenItComesBack() {
        done(upload("nom;tél;ville\n\"Chez; Marie\";514 555-0123;Laval\nBistro Ève;;Laval\n", Map.of())
                .location());
        String exported = client.get(campaign + "/leads.csv").body();

        JsonNode again = done(upload(exported, Map.of()).location());

        assertThat(again.path("known").asInt())
                .isEqualTo(again.path("rows").asInt())
                .isEqualTo(2);
        assertThat(exported).contains("Chez; Marie,,,Laval,,(514) 555-0123,");
    }

    private static Finding finding(@org.jspecify.annotations.Nullable String key, Source source, Facts facts) {
        return new Finding(key, source, facts.list());
    }

    private void add(Finding finding) {
        CampaignId to = new CampaignId(UUID.fromString(LeadApiIT.id(campaign)));
        TenantContext.where(person.tenant()).run(() -> register.addOne(to, finding));
    }

    private Client.Answer upload(String list, Map<String, String> more) {
        Map<String, String> fields = new java.util.HashMap<>(more);
        fields.put("campaign_id", LeadApiIT.id(campaign));
        return client.upload("/api/leads/import", fields, bytes(list));
    }

    private JsonNode done(String location) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> client.get(location).json(),
                        status -> status.path("state").asString().equals("done"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
