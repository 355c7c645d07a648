package ca.astrogrowth.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.ApprovalMode;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.Preferences;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.SignedLinks;
import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.content.ContentHandedOver;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.journal.JournalBook;
import ca.astrogrowth.journal.JournalEntry;
import ca.astrogrowth.journal.JournalFilter;
import ca.astrogrowth.journal.JournalKind;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.notifications.Inbox;
import ca.astrogrowth.notifications.Notice;
import ca.astrogrowth.sandbox.Mailbox.Mail;
import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.sandbox.stack.TestStack;
import ca.astrogrowth.storage.ObjectStore;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A client at their page, over HTTP and without an account. */
@AstroTest
@SuppressWarnings("NullAway.Init") // Spring and JUnit fill the fields
class ClientPageIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired
    private People people;

    @Autowired
    private ClientLinks links;

    @Autowired
    private SignedLinks signed;

    @Autowired
    private Contents contents;

    @Autowired
    private Workspace workspace;

    @Autowired
    private JournalBook journal;

    @Autowired
    private Inbox inbox;

    @Autowired
    private ObjectStore objects;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    private SignedIn marie;
    private ContentId content;
    private ClientLink link;

    @BeforeEach
    void aContentWaitsForTheClient() {
        marie = agency("Marie Tremblay");
        content = waiting(marie, "Chez Léonie");
        link = give(marie, null);
    }

    @Test
    void showsWhatWaitsAndApprovesItWhenTheButtonIsPressed() {
        HttpResponse<String> page = get(address(link));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Bonjour Jean Roy", "À table chez Chez Léonie", "Un texte", "alt=\"Une table\"")
                .contains("Une publication au nom de Chez Marie Tremblay attend votre accord", ">Approuver<")
                .doesNotContain("<script");

        HttpResponse<String> done = post(address(link), yes(page));
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("La publication à propos de Chez Léonie est approuvée", "Tout est à jour");
        assertThat(status()).isIn(ContentStatus.APPROVED, ContentStatus.SCHEDULED);
        assertThat(now().lastUsedAt()).isNotNull();
        assertThat(entries(JournalKind.CLIENT_APPROVED)).singleElement().satisfies(entry -> {
            assertThat(entry.name()).isEqualTo("Jean Roy (client)");
            assertThat(entry.person()).isEqualTo(link.id());
            assertThat(entry.subject()).isEqualTo(content.value());
            assertThat(entry.address()).isEqualTo("127.0.0.1");
        });
    }

    @Test
    void saidTwiceItIsSaidOnce() {
        HttpResponse<String> page = get(address(link));
        post(address(link), yes(page));

        HttpResponse<String> again = post(address(link), yes(page));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("est approuvée");
        assertThat(entries(JournalKind.CLIENT_APPROVED)).hasSize(1);
    }

    @Test
    void lookingChangesNothing() throws Exception {
        String before = everything();

        get(address(link));
        get(URI.create(address(link) + "?decision=oui&" + seen(get(address(link)))));
        HTTP.send(
                HttpRequest.newBuilder(address(link))
                        .method("HEAD", BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        get(picture(get(address(link))));

        assertThat(everything()).isEqualTo(before);
        assertThat(status()).isEqualTo(ContentStatus.WITH_CLIENT);
    }

    @Test
    void aWishReachesTheWorkspace() {
        HttpResponse<String> page = get(address(link));

        assertThat(post(address(link), wish(page, " ")).statusCode()).isEqualTo(400);
        HttpResponse<String> noted = post(address(link), wish(page, "Parlez de la <b>terrasse</b>"));

        assertThat(noted.statusCode()).isEqualTo(200);
        assertThat(noted.body()).contains("C’est noté");
        assertThat(status()).isEqualTo(ContentStatus.PENDING);
        await().atMost(Duration.ofSeconds(30)).until(() -> !notices().isEmpty());
        assertThat(notices()).singleElement().satisfies(notice -> {
            assertThat(notice.about().name()).isEqualTo("Jean Roy");
            assertThat(notice.about().words()).isEqualTo("Parlez de la bterrasse/b");
            assertThat(notice.link()).isEqualTo("contenus/" + content);
        });
    }

    @Test
    void aYesToAnOlderVersionShowsTheNewOne() {
        HttpResponse<String> page = get(address(link));
        edit("hook = 'Tout autre chose', text_hash = 'other', agency_hash = "
                + "encode(sha256('other picture'::bytea), 'hex'), version = version + 1");

        HttpResponse<String> answer = post(address(link), yes(page));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("a changé depuis que vous l’avez lue", "Tout autre chose");
        assertThat(status()).isEqualTo(ContentStatus.WITH_CLIENT);
        assertThat(post(address(link), yes(answer)).statusCode()).isEqualTo(200);
    }

    /** The row was changed by other hands than ours: what the workspace said yes to is not what is there. */
    @Test
    void whatTheWorkspaceDidNotSayYesToIsNotShown() {
        edit("text_hash = 'other'");

        assertThat(get(address(link)).body()).contains("Tout est à jour").doesNotContain("Chez Léonie");
    }

    @Test
    void aNeighboursLinkShowsAndDecidesNothingHere() {
        HttpResponse<String> page = get(address(link));
        SignedIn paul = agency("Paul Roy");
        ClientLink other = give(paul, null);

        assertThat(get(address(other)).body()).contains("Tout est à jour").doesNotContain("Chez Léonie");
        assertThat(post(address(other), yes(page)).body()).contains("Cette publication n’existe plus");
        assertThat(get(URI.create(picture(page).toString().replace(token(link), token(other))))
                        .statusCode())
                .isEqualTo(404);
        assertThat(status()).isEqualTo(ContentStatus.WITH_CLIENT);
        // Signed by us, and of two workspaces at once.
        assertDead(page, forged(paul.tenant(), link.id(), 1, "client"));
    }

    /** Whatever a statement forgets to ask for: PostgreSQL keeps the neighbours' links apart. */
    @Test
    void postgresKeepsTheLinksOfWorkspacesApart() {
        SignedIn paul = agency("Paul Roy");
        ClientLink other = give(paul, null);

        assertThat(in(
                        paul,
                        () -> database.sql("select id from shared.client_link")
                                .query(UUID.class)
                                .list()))
                .containsExactly(other.id());
        assertThat(in(
                        paul,
                        () -> database.sql("update shared.client_link set revoked_at = now()")
                                .update()))
                .isEqualTo(1);
        assertThat(now().state()).isEqualTo(ClientLink.State.GOOD);
        assertThatThrownBy(() -> in(
                        paul,
                        () -> database.sql("update shared.client_link set tenant = :marie")
                                .param("marie", marie.tenant().value())
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void isOverWhenItWasEnded() {
        HttpResponse<String> page = get(address(link));
        in(marie, () -> {
            links.revoke(link.id());
            return link;
        });

        assertThat(assertDead(page, address(link))).contains("Ce lien ne sert plus", "Chez Marie Tremblay");
        assertThat(entries(JournalKind.CLIENT_LINK_REVOKED)).hasSize(1);
    }

    @Test
    void isOverAfterThirtyDays() {
        assertThat(Duration.between(Instant.now(), link.endsAt())).isBetween(Duration.ofDays(29), Duration.ofDays(30));
        HttpResponse<String> page = get(address(link));
        inMaries("update shared.client_link set expires_at = now() - interval '1 second'");

        assertThat(assertDead(page, address(link))).contains("Ce lien a expiré");
    }

    @Test
    void aRenewalEndsTheAddressBefore() {
        HttpResponse<String> page = get(address(link));
        ClientLink renewed = in(marie, () -> links.renew(link.id()));

        assertThat(assertDead(page, address(link))).contains("Ce lien a expiré");
        assertThat(get(address(renewed)).body()).contains("Chez Léonie");
    }

    @Test
    void whatWasChangedOnItsWayOrMeantForSomethingElseOpensNothing() {
        HttpResponse<String> page = get(address(link));
        String address = address(link).toString();
        String cut = address.substring(0, address.length() - 4);

        assertDead(page, URI.create(cut));
        assertDead(page, URI.create(cut + (address.endsWith("AAAA") ? "BBBB" : "AAAA")));
        assertDead(page, forged(marie.tenant(), link.id(), 1, "invitation"));
        assertThat(post(URI.create(address.replace("/client/", "/courriel/")), yes(page))
                        .statusCode())
                .isEqualTo(410);
    }

    @Test
    void aWorkspaceThatRestsSaysSo() {
        HttpResponse<String> page = get(address(link));

        assertThat(assertDead(page, forged(new TenantId("t_" + "a".repeat(26)), link.id(), 1, "client")))
                .contains("Cet espace est en pause");
    }

    @Test
    void thePageIsClosedToEverythingElse() {
        HttpResponse<String> page = get(address(link));

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        HttpResponse<String> picture = get(picture(page));
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/jpeg");
    }

    @Test
    void writesToTheClientOnceADay() {
        EmailAddress email = EmailAddress.of(UUID.randomUUID() + "@client.example");
        give(marie, email);
        ContentHandedOver event = new ContentHandedOver(marie.tenant().value(), UuidV7.next(), content.value());
        in(marie, () -> outbox.append(ContentHandedOver.TOPIC, event));

        await().atMost(Duration.ofSeconds(60)).until(() -> !mails(email).isEmpty());
        Mail mail = mails(email).getFirst();
        assertThat(mail.text()).contains("Bonjour Jean Roy", "sans compte ni mot de passe");
        Matcher address = Pattern.compile("Voir et approuver\\s+(\\S+)").matcher(mail.text());
        assertThat(address.find()).isTrue();
        assertThat(get(URI.create(address.group(1))).body()).contains("Chez Léonie");

        in(marie, () -> outbox.append(ContentHandedOver.TOPIC, event));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> in(
                        marie,
                        () -> database.sql("select count(*) from shared.client_link where tenant = current_user and "
                                        + "letter_due > now() + interval '23 hours'")
                                .query(Long.class)
                                .single()
                                .equals(1L)));
        assertThat(mails(email)).hasSize(1);
        post(URI.create(address.group(1)), "decision=sans-courriels");
        assertThat(in(marie, links::list)).extracting(ClientLink::email).containsOnlyNulls();
    }

    private String assertDead(HttpResponse<String> page, URI address) {
        HttpResponse<String> answer = post(address, yes(page));
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).doesNotContain("Chez Léonie", "<form");
        assertThat(get(address).statusCode()).isEqualTo(410);
        String picture = picture(page).toString();
        assertThat(get(URI.create(picture.replace(address(link).toString(), address.toString())))
                        .statusCode())
                .isEqualTo(404);
        assertThat(status()).isEqualTo(ContentStatus.WITH_CLIENT);
        assertThat(entries(JournalKind.CLIENT_APPROVED)).isEmpty();
        return answer.body();
    }

    private SignedIn agency(String name) {
        SignedIn who = new TwoTenants(people).person(name);
        in(who, () -> {
            workspace.save(new Preferences(ApprovalMode.CLIENT, new Score(70)));
            return who;
        });
        return who;
    }

    private ClientLink give(SignedIn who, @Nullable EmailAddress email) {
        return in(who, () -> links.make(new NewClient("Jean Roy", email, "fr")));
    }

    private ContentId waiting(SignedIn who, String business) {
        UUID id = UuidV7.next();
        in(
                who,
                () -> database.sql("""
                        insert into contents (id, campaign_id, lead_id, variant, lead_name, status, hook, body,
                                              call_to_action, text_hash, alt_text, image_path, image_hash, agency_hash,
                                              ai_generated, created_at, decided_at, version)
                        values (:id, :id, :id, 1, :business, 'WITH_CLIENT', 'À table chez ' || :business, 'Un texte',
                                'Venez', 'words', 'Une table', 'contents/picture.jpg', 'picture',
                                encode(sha256('words picture'::bytea), 'hex'), true, now(), now(), 0)""")
                        .param("id", id)
                        .param("business", business)
                        .update());
        TenantContext.where(who.tenant())
                .run(() -> objects.put("contents/picture.jpg", new byte[] {1, 2, 3}, "image/jpeg"));
        return new ContentId(id);
    }

    private void edit(String set) {
        inMaries("update contents set " + set);
    }

    private void inMaries(String sql) {
        in(marie, () -> database.sql(sql).update());
    }

    private ContentStatus status() {
        return in(marie, () -> contents.find(content)).orElseThrow().status();
    }

    private ClientLink now() {
        return in(marie, links::list).getFirst();
    }

    private List<JournalEntry> entries(JournalKind kind) {
        JournalFilter filter = new JournalFilter(null, kind, null, null);
        return TenantContext.where(marie.tenant())
                .call(() -> journal.list(filter, Window.first(20)).items());
    }

    private List<Notice> notices() {
        return in(marie, () -> inbox.list(Window.first(20)).items());
    }

    /** All that a decision would change. */
    private String everything() {
        return in(marie, () -> database.sql("""
                        select concat((select json_agg(c) from contents c), (select json_agg(a) from content_client_answers a),
                            (select json_agg(l) from shared.client_link l where tenant = current_user),
                            (select max(number) from shared.journal where tenant = current_user),
                            (select count(*) from shared.outbox where tenant = current_user and topic like 'content.%'))""").query(String.class).single());
    }

    private URI forged(TenantId tenant, UUID id, int number, String purpose) {
        List<String> parts = List.of(tenant.value(), id.toString(), String.valueOf(number));
        return TestSandbox.application()
                .resolve("/client/" + signed.seal(purpose, parts, Instant.now().plus(Duration.ofDays(1))));
    }

    private static List<Mail> mails(EmailAddress email) {
        return TestStack.shared().mail().mails().stream()
                .filter(mail -> mail.to().equals(email.value()))
                .toList();
    }

    private static URI address(ClientLink link) {
        return java.util.Objects.requireNonNull(link.address());
    }

    private static String token(ClientLink link) {
        return address(link).getPath().substring("/client/".length());
    }

    private static String yes(HttpResponse<String> page) {
        return "decision=oui&" + seen(page);
    }

    private static String wish(HttpResponse<String> page, String words) {
        return "decision=changement&mots=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&" + seen(page);
    }

    /** What the page's form names. */
    private static String seen(HttpResponse<String> page) {
        return "contenu=" + field(page, "contenu") + "&vu=" + field(page, "vu");
    }

    private static String field(HttpResponse<String> page, String name) {
        Matcher found =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static URI picture(HttpResponse<String> page) {
        Matcher found = Pattern.compile("src=\"(/client/[^\"]+)\"").matcher(page.body());
        assertThat(found.find()).isTrue();
        return TestSandbox.application().resolve(found.group(1));
    }

    private <T> T in(SignedIn who, Supplier<T> work) {
        return TenantContext.where(who.tenant()).call(() -> transactions.execute(status -> work.get()));
    }

    private static HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address)
                .header("Accept-Language", "fr-CA")
                .build());
    }

    private static HttpResponse<String> post(URI address, String form) {
        return send(HttpRequest.newBuilder(address)
                .header("Accept-Language", "fr-CA")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
