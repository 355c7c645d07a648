package ca.astrogrowth.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.SignedLinks;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentReady;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.content.Proofs;
import ca.astrogrowth.notifications.LetterLink.Action;
import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.tenancy.TenantContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** From a letter to a decision, over HTTP and without signing in. */
class LetterLinkIT extends Audience {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String FORM = "application/x-www-form-urlencoded";

    @Autowired
    private Contents contents;

    @Autowired
    private Proofs proofs;

    @Autowired
    private LetterLinks links;

    @Autowired
    private SignedLinks signed;

    @Autowired
    private NoticeUpkeep.Settings settings;

    @Autowired
    private NoticeUpkeep upkeep;

    @Autowired
    private LetterChoices choices;

    @Autowired
    private TransactionTemplate transactions;

    private ContentId content;

    @BeforeEach
    void aContentWaits() {
        hangPicture();
        content = new ContentId(content("PENDING", "Chez Léonie", 91));
    }

    @Test
    void theLettersButtonShowsThePostAndApprovesItWhenPressed() {
        say(ContentReady.TOPIC, new ContentReady(tenant(), new UUID(1, 3), content.value()));
        URI link = link(awaitMail().text(), "Approuver → (\\S+)");

        HttpResponse<String> page = get(link);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("À table chez Chez Léonie", "Un texte", "Chez Marie Tremblay", "<form method=\"post\">")
                .contains("Approuver cette publication", "alt=\"Une table\"")
                .doesNotContain("<script");
        assertThat(status()).isEqualTo(ContentStatus.PENDING);

        HttpResponse<String> done = post(link, "");
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("C’est approuvé", "href=\"/contenus/" + content + "\"");
        assertThat(status()).isIn(ContentStatus.APPROVED, ContentStatus.SCHEDULED);
        assertThat(usedBy()).containsExactly(marie.person());
    }

    @Test
    void thePageIsClosedToEverythingElse() {
        HttpResponse<String> page = get(approve());

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void showsThePictureOfWhatIsToBeDecided() {
        HttpResponse<String> picture = get(URI.create(approve() + "/image"));

        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/jpeg");
        URI old = approve();
        edit("text_hash = 'other'");
        assertThat(get(URI.create(old + "/image")).statusCode()).isEqualTo(404);
    }

    @Test
    void lookingNeverDecides() throws Exception {
        URI approve = approve();
        URI reject = link(Action.REJECT);

        for (URI link : List.of(approve, reject, approve)) {
            get(link);
            HTTP.send(
                    HttpRequest.newBuilder(link)
                            .method("HEAD", BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }

        assertThat(status()).isEqualTo(ContentStatus.PENDING);
        assertThat(usedBy()).isEmpty();
    }

    @Test
    void servesOnceEvenAfterTheDecisionWasTakenBack() {
        URI link = approve();
        post(link, "");
        assertThat(post(link, "").body()).contains("Ce lien a déjà servi");

        in(marie, () -> contents.undo(content));
        HttpResponse<String> again = post(link, "");

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Ce lien a déjà servi");
        assertThat(get(link).body()).contains("Ce lien a déjà servi").doesNotContain("<form");
        assertThat(status()).isEqualTo(ContentStatus.PENDING);
    }

    /** The version was put back by hand: only what was written down keeps it from serving again. */
    @Test
    void servesOnceThoughNothingElseTellsThatItDid() {
        URI link = approve();
        post(link, "");
        in(marie, () -> contents.undo(content));
        edit("version = 0");

        assertThat(post(link, "").body()).contains("Ce lien a déjà servi");
        assertThat(status()).isEqualTo(ContentStatus.PENDING);
    }

    @Test
    void ofTwoTouchesAtOnceOneDecides() {
        URI link = approve();

        List<Integer> answers = Stream.of(1, 2, 3, 4)
                .map(each -> CompletableFuture.supplyAsync(() -> post(link, "").statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(200).contains(409);
        assertThat(usedBy()).hasSize(1);
    }

    @Test
    void doesNotDecideAboutWhatTheLetterDidNotShow() {
        URI link = approve();
        edit("hook = 'Autre chose', text_hash = 'other', version = version + 1");

        assertChanged(link);
    }

    @Test
    void otherWordsUnderTheSameVersionAreOtherWords() {
        URI link = approve();
        edit("hook = 'Autre chose', text_hash = 'other'");

        assertChanged(link);
    }

    @Test
    void anotherPictureIsAnotherPost() {
        URI link = approve();
        edit("image_hash = 'other'");

        assertChanged(link);
    }

    private void assertChanged(URI link) {
        HttpResponse<String> answer = post(link, "");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Cette publication a changé", "href=\"/contenus/" + content + "\"");
        assertThat(get(link).body()).contains("Cette publication a changé").doesNotContain("<form");
        assertThat(status()).isEqualTo(ContentStatus.PENDING);
        assertThat(usedBy()).isEmpty();
    }

    @Test
    void speaksTheReadersLanguageWhateverTheirBrowserAsksFor(@Autowired People people) {
        URI link = approve();
        people.speak(marie.person(), "en");

        assertThat(get(link).body()).contains("Approve this post", "lang=\"en-CA\"");
    }

    @Test
    void rejectsWithReasonsThatAreKnown() {
        HttpResponse<String> done = post(link(Action.REJECT), "raison=tone&raison=invented");

        assertThat(done.body()).contains("C’est rejeté");
        assertThat(status()).isEqualTo(ContentStatus.REJECTED);
        assertThat(in(marie, () -> contents.find(content)).orElseThrow().rejectReasons())
                .containsExactly("tone");
    }

    @Test
    void saysWhatWasDecidedElsewhere() {
        URI link = approve();
        in(marie, () -> contents.reject(content, 0, List.of(), null));

        HttpResponse<String> answer = post(link, "");

        assertThat(answer.body()).contains("Cette publication a déjà été traitée", "Son état actuel", "Rejeté.");
        assertThat(status()).isEqualTo(ContentStatus.REJECTED);
    }

    @Test
    void isOverAfterAWeek() {
        LetterLinks aWeekAgo = new LetterLinks(
                signed,
                settings,
                Clock.offset(Clock.systemUTC(), Duration.ofDays(-7).minusMinutes(1)),
                TestSandbox.application());

        assertDead(decision(aWeekAgo, marie, marie.person(), Action.APPROVE));
    }

    @Test
    void whatWasChangedOnItsWayOpensNothing() {
        String link = approve().toString();
        String shortened = link.substring(0, link.length() - 4);

        assertDead(URI.create(shortened));
        assertDead(URI.create(shortened + (link.endsWith("AAAA") ? "BBBB" : "AAAA")));
        assertDead(TestSandbox.application().resolve("/courriel/nimporte-quoi"));
        URI stop = in(marie, () -> links.stop(marie.person(), LetterKind.WAITING));
        assertDead(URI.create(stop.toString().replace("/desabonnement/", "/courriel/")));
    }

    /** Right in every word and signed by us, but for something else. */
    @Test
    void whatWasSignedForSomethingElseOpensNothing() {
        var proof = in(marie, () -> proofs.find(content)).orElseThrow();
        Instant until = Instant.now().plus(Duration.ofDays(1));
        List<String> decision = Permission.of(marie.tenant(), marie.person(), proof, Action.APPROVE)
                .parts();
        List<String> stop = List.of(tenant(), marie.person().toString(), LetterKind.WAITING.name());

        assertDead(at("/courriel/" + signed.seal("client", decision, until)));
        URI approve = approve();
        for (URI address : List.of(
                at("/desabonnement/" + signed.seal("client", stop, until)),
                URI.create(approve.toString().replace("/courriel/", "/desabonnement/")))) {
            assertThat(get(address).statusCode()).isEqualTo(410);
            assertThat(post(address, "List-Unsubscribe=One-Click").statusCode()).isEqualTo(410);
        }
        assertThat(wants(LetterKind.WAITING)).isTrue();
        assertThat(post(at("/desabonnement/" + signed.seal("letter.stop", stop, until)), "")
                        .statusCode())
                .isEqualTo(200);
    }

    private static URI at(String path) {
        return TestSandbox.application().resolve(path);
    }

    @Test
    void aNeighboursLinkDecidesNothingHere() {
        SignedIn jean = somebody("Jean Roy");

        assertDead(decision(links, jean, jean.person(), Action.APPROVE));
        assertDead(decision(links, marie, jean.person(), Action.APPROVE));
    }

    @Test
    void isNothingForSomebodyWhoLeft() {
        URI link = approve();
        TenantContext.platform()
                .call(() ->
                        transactions.execute(status -> database.sql("delete from shared.membership where person_id = ?")
                                .param(marie.person())
                                .update()));

        assertDead(link);
    }

    @Test
    void isNothingForSomebodyWhoMayNotApproveAnyMore() {
        URI link = approve();
        TenantContext.platform()
                .call(() -> transactions.execute(
                        status -> database.sql("update shared.membership set role = 'EDITOR' where person_id = ?")
                                .param(marie.person())
                                .update()));

        assertDead(link);
    }

    @Test
    void stopsLettersOfAKindAtOneTouchAndSendsThemAgain() {
        say(ContentReady.TOPIC, new ContentReady(tenant(), new UUID(1, 3), content.value()));
        URI stop = link(awaitMail().text(), "Ne plus recevoir ces courriels → (\\S+)");

        assertThat(get(stop).body()).contains("Me désabonner", "Contenus à approuver");
        assertThat(wants(LetterKind.WAITING)).isTrue();

        assertThat(post(stop, "List-Unsubscribe=One-Click").body()).contains("Vous êtes désabonné");
        assertThat(wants(LetterKind.WAITING)).isFalse();
        assertThat(wants(LetterKind.TROUBLE)).isTrue();

        assertThat(post(stop, "encore=true").statusCode()).isEqualTo(200);
        assertThat(wants(LetterKind.WAITING)).isTrue();
        assertThat(post(URI.create(stop + "x"), "").statusCode()).isEqualTo(410);
    }

    @Test
    void forgetsUsedLinksLongAfterTheyAreOver() {
        post(approve(), "");
        TenantContext.where(marie.tenant()).run(upkeep::day);
        assertThat(usedBy()).hasSize(1);

        in(
                marie,
                () -> database.sql("update letter_links_used set used_at = now() - interval '15 days'")
                        .update());
        TenantContext.where(marie.tenant()).run(upkeep::day);

        assertThat(usedBy()).isEmpty();
    }

    private void assertDead(URI link) {
        HttpResponse<String> answer = post(link, "");
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("Ce lien n’est plus valable").doesNotContain("Chez Léonie", "/contenus/");
        assertThat(get(link).statusCode()).isEqualTo(410);
        assertThat(get(URI.create(link + "/image")).statusCode()).isEqualTo(404);
        assertThat(status()).isEqualTo(ContentStatus.PENDING);
    }

    private boolean wants(LetterKind kind) {
        return in(marie, () -> choices.wants(marie.person(), kind));
    }

    private ContentStatus status() {
        return in(marie, () -> contents.find(content)).orElseThrow().status();
    }

    private List<UUID> usedBy() {
        return in(
                marie,
                () -> database.sql("select person_id from letter_links_used")
                        .query(UUID.class)
                        .list());
    }

    private void edit(String set) {
        in(
                marie,
                () -> database.sql("update contents set " + set + " where id = ?")
                        .param(content.value())
                        .update());
    }

    private URI approve() {
        return link(Action.APPROVE);
    }

    private URI link(Action action) {
        return decision(links, marie, marie.person(), action);
    }

    /** About Marie's content, in a workspace and for a person of the test's choice. */
    private URI decision(LetterLinks from, SignedIn workspace, UUID person, Action action) {
        var proof = in(marie, () -> proofs.find(content)).orElseThrow();
        return TenantContext.where(workspace.tenant()).call(() -> from.decision(person, proof, action));
    }

    private static URI link(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).isTrue();
        return URI.create(found.group(1));
    }

    private static HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address)
                .header("Accept-Language", "fr-CA")
                .build());
    }

    private static HttpResponse<String> post(URI address, String form) {
        return send(HttpRequest.newBuilder(address)
                .header("Accept-Language", "fr-CA")
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
