package ca.astrogrowth.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.leads.LeadArchive;
import ca.astrogrowth.leads.LeadExport;
import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Facts;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Source;
import ca.astrogrowth.leads.register.Finding;
import ca.astrogrowth.leads.register.Register;
import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.sandbox.stack.TestStack;
import ca.astrogrowth.tenancy.TenantContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody without an account asks what is held about them, and says no: to all workspaces, for good. */
@AstroTest
class ProspectsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern LINK = Pattern.compile("https?://\\S+/vos-donnees/([\\w-]+)");

    @Autowired
    private People people;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Register register;

    @Autowired
    private LeadExport export;

    @Autowired
    private LeadArchive archive;

    @Autowired
    private Retention retention;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient database;

    @Autowired
    @Qualifier("ownerDataSource") private DataSource owner;

    private SignedIn odile;
    private SignedIn paul;
    private CampaignId campaign;
    private final String email = "info-" + UUID.randomUUID() + "@clinique.example";

    @BeforeEach
    void twoWorkspacesHoldTheAddress() {
        TwoTenants two = new TwoTenants(people);
        odile = two.person("Odile");
        paul = two.person("Paul");
        hold(paul);
        campaign = hold(odile);
    }

    private CampaignId hold(SignedIn who) {
        return TenantContext.where(who.tenant()).call(() -> {
            CampaignId to = campaigns
                    .create(new NewCampaign("Cliniques", Industry.DENTIST, new Locality("Laval", "QC"), 10))
                    .id();
            register.addOne(to, finding("Clinique Rive"));
            return to;
        });
    }

    private Finding finding(String name) {
        List<Fact> facts = new ArrayList<>(
                Facts.from(Source.IMPORT, Instant.now()).text(Field.NAME, name).list());
        facts.add(Fact.of(Field.EMAIL, email, Source.IMPORT, Instant.now()));
        return new Finding(null, Source.IMPORT, facts);
    }

    @Test
    void theAnswerIsTheSameForAKnownAndAnUnknownAddress() throws Exception {
        String stranger = "personne-" + UUID.randomUUID() + "@nulle.example";
        HttpResponse<String> known = post("/vos-donnees", "email=" + coded(email));
        HttpResponse<String> unknown = post("/vos-donnees", "email=" + coded(stranger));

        assertThat(known.statusCode()).isEqualTo(200).isEqualTo(unknown.statusCode());
        assertThat(known.body().replace(email, "")).isEqualTo(unknown.body().replace(stranger, ""));
        assertThat(known.body()).doesNotContain("<script");
        assertThat(get("/vos-donnees/" + link(stranger) + "/donnees.csv").body().lines())
                .as("a header, and nothing under it")
                .hasSize(1);
        assertThat(post("/vos-donnees", "email=pas-une-adresse").statusCode()).isEqualTo(400);
    }

    @Test
    void theMailboxLearnsWhoHoldsWhatWithSourceAndDate() throws Exception {
        post("/vos-donnees", "email=" + coded(email));

        String csv = get("/vos-donnees/" + link(email) + "/donnees.csv").body();

        assertThat(csv.lines().filter(line -> line.contains(",email," + email + ",IMPORT,20")))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("Chez Odile,"))
                .anyMatch(line -> line.startsWith("Chez Paul,"));
        assertThat(get("/vos-donnees/" + "x" + link(email)).statusCode()).isEqualTo(410);
    }

    @Test
    void aNoCountsAtOnceEverywhereAndForGood() throws Exception {
        post("/vos-donnees", "email=" + coded(email));
        String page = "/vos-donnees/" + link(email);
        assertThat(get(page).statusCode()).isEqualTo(200);
        assertThat(exported()).as("looking refuses nothing").contains(email);

        owner("update shared.shedlock set lock_until = now() + interval '40 s' where name = 'prospect-sweeps'");
        assertThat(post(page, "").body()).contains("votre adresse est retirée");

        assertThat(exported()).as("an export right after it").doesNotContain(email);
        assertThat(archived()).as("the workspace's own data").doesNotContain(email);
        TenantContext.where(odile.tenant()).run(() -> register.addOne(campaign, finding("Clinique Rive Nord")));
        TenantContext.where(odile.tenant()).run(() -> register.add(campaign, 5, List.of(finding("Clinique Sud"))));
        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            assertThat(held(odile)).isZero();
            assertThat(held(paul)).isZero();
        });
        TenantContext.where(paul.tenant()).run(() -> register.addOne(campaign, finding("Clinique Rive Ouest")));
        assertThat(held(paul)).as("what comes again is not written").isZero();
        assertThat(JdbcClient.create(owner)
                        .sql("select count(*) from shared.suppression s where s::text like :email")
                        .param("email", "%" + email + "%")
                        .query(Long.class)
                        .single())
                .as("its digest alone is kept")
                .isZero();
    }

    @Test
    void anOldRequestIsForgottenAndANewOneIsNot() throws Exception {
        post("/vos-donnees", "email=" + coded(email));
        retention.night();
        assertThat(requests()).isEqualTo(1);
        owner("update shared.prospect_request set asked_at = now() - interval '31 days' where email = '" + email + "'");

        retention.night();

        assertThat(requests()).isZero();
    }

    @Test
    void aLeadOfWhichNothingNewIsLearntIsForgotten() {
        TenantContext.where(odile.tenant())
                .run(() -> transactions.executeWithoutResult(status -> {
                    database.sql("update lead_facts set fetched_at = now() - interval '366 days'")
                            .update();
                    database.sql("update leads set created_at = now() - interval '366 days'")
                            .update();
                }));

        retention.night();

        assertThat(exported()).doesNotContain("Clinique Rive");
        assertThat(held(paul)).as("a fresh one stays").isEqualTo(1);
    }

    @Test
    void thePrivacyPageSaysWhoAnswersAndHowLongInBothLanguages() throws Exception {
        HttpResponse<String> french = get("/confidentialite");
        assertThat(french.body())
                .contains("Camille Exemple", "vieprivee@astrogrowth.example", "365 jours", "30 jours", "7 jours")
                .contains("northamerica-northeast1")
                .doesNotContain("<script");
        assertThat(get("/privacy").body()).contains("lang=\"en-CA\"", "365 days");
        assertThat(get("/login").body()).contains("href=\"/confidentialite\"");
    }

    private String exported() {
        return TenantContext.where(odile.tenant()).call(() -> {
            var out = new ByteArrayOutputStream();
            try {
                export.write(campaign, out, key -> key);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    private String archived() {
        StringBuilder all = new StringBuilder();
        TenantContext.where(odile.tenant())
                .run(() -> transactions.executeWithoutResult(status -> archive.each(all::append)));
        return all.toString();
    }

    private long held(SignedIn who) {
        return TenantContext.where(who.tenant())
                .call(() -> transactions.execute(
                        status -> database.sql("select count(*) from lead_facts where value = :email")
                                .param("email", email)
                                .query(Long.class)
                                .single()));
    }

    private long requests() {
        return JdbcClient.create(owner)
                .sql("select count(*) from shared.prospect_request where email = :email")
                .param("email", email)
                .query(Long.class)
                .single();
    }

    private void owner(String sql) {
        JdbcClient.create(owner).sql(sql).update();
    }

    private static String link(String address) {
        var letters = await().atMost(PATIENCE)
                .until(
                        () -> TestStack.shared().mail().mails().stream()
                                .filter(mail -> mail.to().contains(address))
                                .toList(),
                        found -> !found.isEmpty());
        var link = LINK.matcher(letters.getLast().text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(at(path)).build());
    }

    private static HttpResponse<String> post(String path, String form) throws Exception {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private static URI at(String path) {
        return TestSandbox.application().resolve(path);
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
