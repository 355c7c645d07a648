package ca.astrogrowth.sandbox.hunter;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.TestCalls;
import ca.astrogrowth.sandbox.places.Catalogue;
import ca.astrogrowth.sandbox.web.Mailbox;
import ca.astrogrowth.sandbox.web.Site;
import ca.astrogrowth.sandbox.web.Sites;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class HunterProviderTests {

    private static final String KEY = "sandbox-hunter-key";
    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final Sites DIRECTORY = new Sites(CATALOGUE);
    private static final List<Site> SITES = CATALOGUE.places().stream()
            .flatMap(place -> place.host().stream())
            .distinct()
            .flatMap(host -> DIRECTORY.find(host).stream())
            .toList();

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-24T10:00:00Z"));
    private final HunterProvider hunter = new HunterProvider(CATALOGUE, KEY, 2_000, now::get);

    @Test
    void refusesABadKeyAndNoKey() {
        Reply bad = TestCalls.get(hunter, "/v2/account", Map.of("X-API-KEY", "wrong"));
        Reply none = TestCalls.get(hunter, "/v2/account", Map.of());

        assertThat(List.of(bad.status(), none.status())).containsExactly(401, 401);
        assertThat(TestCalls.json(bad).at("/errors/0/id").stringValue()).isEqualTo("authentication_failed");
    }

    @Test
    void takesTheKeyInEachOfTheThreeWays() {
        assertThat(get("/v2/account").status()).isEqualTo(200);
        assertThat(TestCalls.get(hunter, "/v2/account", Map.of("Authorization", "Bearer " + KEY))
                        .status())
                .isEqualTo(200);
        assertThat(TestCalls.get(hunter, "/v2/account?api_key=" + KEY, Map.of()).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v2/domain-search",
                "/v2/domain-search?domain=pas%20un%20domaine",
                "/v2/domain-search?domain=a.example&limit=0",
                "/v2/domain-search?domain=a.example&limit=101",
                "/v2/domain-search?domain=a.example&offset=-1",
                "/v2/domain-search?domain=a.example&type=role",
                "/v2/domain-search?domain=a.example&department=kitchen",
                "/v2/domain-search?domain=a.example&seniority=old",
                "/v2/email-finder?domain=a.example",
                "/v2/email-finder?first_name=A&last_name=B",
                "/v2/email-finder?domain=a.example&full_name=A%20B&max_duration=60",
                "/v2/email-verifier",
                "/v2/email-verifier?email=nobody"
            })
    void refusesWrongParameters(String uri) {
        Reply reply = get(uri);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(TestCalls.json(reply).at("/errors/0/code").intValue()).isEqualTo(400);
    }

    @Test
    void knowsAddressesOfADomainAndWhereTheyStand() {
        Site site = site(candidate -> candidate.showsAddresses()
                && new Knowledge(candidate).mailboxes().stream().anyMatch(box -> !box.isPersonal()));

        JsonNode found = json("/v2/domain-search?domain=" + site.host() + "&type=generic");

        assertThat(found.at("/data/organization").stringValue())
                .isEqualTo(site.main().name());
        assertThat(found.at("/data/emails/0/type").stringValue()).isEqualTo("generic");
        assertThat(found.at("/data/emails/0/value").stringValue()).endsWith("@" + site.mailDomain());
        assertThat(found.at("/data/emails/0/sources/0/uri").stringValue()).endsWith(site.contactPath());
        assertThat(found.at("/data/emails/0/sources/0/still_on_page").booleanValue())
                .isTrue();
        assertThat(found.at("/data/emails/0/verification").propertyNames()).containsExactly("date", "status");
        assertThat(found.at("/meta/params/type").stringValue()).isEqualTo("generic");
    }

    @Test
    void pagesThroughTheAddressesOfADomain() {
        Site site = site(candidate -> new Knowledge(candidate).mailboxes().size() > 1);

        JsonNode second = json("/v2/domain-search?domain=" + site.host() + "&limit=1&offset=1");

        assertThat(second.at("/data/emails").size()).isEqualTo(1);
        assertThat(second.at("/meta/results").intValue()).isGreaterThan(1);
        assertThat(second.at("/data/emails/0/value").stringValue())
                .isEqualTo(new Knowledge(site).mailboxes().get(1).address());
    }

    @Test
    void knowsNothingOfAForeignDomainAndChargesNothing() {
        JsonNode found = json("/v2/domain-search?domain=ailleurs.example");

        assertThat(found.at("/data/emails").isEmpty()).isTrue();
        assertThat(found.at("/data/pattern").isNull()).isTrue();
        assertThat(json("/v2/account").at("/data/requests/credits/used").intValue())
                .isZero();
    }

    @Test
    void findsAPersonAndGuessesAnotherWithoutASource() {
        Site site =
                site(candidate -> new Knowledge(candidate).mailboxes().stream().anyMatch(Mailbox::isPersonal));
        Mailbox owner = new Knowledge(site)
                .mailboxes().stream().filter(Mailbox::isPersonal).findFirst().orElseThrow();
        String local = owner.address().substring(0, owner.address().indexOf('@'));

        JsonNode known = json("/v2/email-finder?domain=%s&first_name=%s&last_name=%s"
                .formatted(site.host(), local.split("\\.")[0], local.split("\\.")[1]));
        JsonNode guess = json("/v2/email-finder?domain=" + site.host() + "&full_name=Zo%C3%A9%20Inconnue");
        JsonNode nobody = json("/v2/email-finder?domain=ailleurs.example&full_name=Zo%C3%A9%20Inconnue");

        assertThat(known.at("/data/email").stringValue()).isEqualTo(owner.address());
        assertThat(known.at("/data/sources").isEmpty()).isFalse();
        assertThat(guess.at("/data/email").stringValue()).isEqualTo("zoe.inconnue@" + site.mailDomain());
        assertThat(guess.at("/data/sources").isEmpty()).isTrue();
        assertThat(guess.at("/data/score").intValue())
                .isLessThan(known.at("/data/score").intValue());
        assertThat(nobody.at("/data/email").isNull()).isTrue();
    }

    @Test
    void verifiesAnAddress() {
        Site site = site(candidate -> !new Knowledge(candidate).acceptsAll()
                && Oddity.of(candidate.mailboxes().getFirst().address()) == Oddity.NONE
                && new Knowledge(candidate)
                        .status(candidate.mailboxes().getFirst())
                        .equals("valid"));

        assertThat(status(site.mailboxes().getFirst().address())).isEqualTo("valid");
        assertThat(status("jamais.vu@" + site.mailDomain())).isEqualTo("invalid");
        assertThat(status("personne@gmail.com")).isEqualTo("webmail");
        assertThat(status("personne@mailinator.com")).isEqualTo("disposable");
        assertThat(status("personne@ailleurs.example")).isEqualTo("invalid");
    }

    @Test
    void saysNotYetTwiceThenAnswersAndCountsOnce() {
        List<Integer> statuses = List.of(verify("lent@a.example"), verify("lent@a.example"), verify("lent@a.example"));

        assertThat(statuses).containsExactly(202, 202, 200);
        assertThat(json("/v2/account").at("/data/requests/verifications/used").intValue())
                .isEqualTo(1);
    }

    @Test
    void saysTryLaterAndForgetThisPersonInItsOwnCodes() {
        assertThat(verify("injoignable@a.example")).isEqualTo(222);
        assertThat(verify("oublie@a.example")).isEqualTo(451);
    }

    @Test
    void leavesThoseWhoAskedForItOutOfASearch() {
        Site site = site(candidate ->
                candidate.mailboxes().stream().anyMatch(box -> Oddity.of(box.address()) == Oddity.CLAIMED));

        assertThat(json("/v2/domain-search?domain=" + site.host())
                        .at("/data/emails")
                        .size())
                .isLessThan(site.mailboxes().size());
    }

    @Test
    void answersForbiddenWhenCalledTooFast() {
        for (int i = 0; i < 10; i++) {
            assertThat(verify("a" + i + "@gmail.com")).isIn(200, 202, 222, 451);
        }

        assertThat(verify("encore@gmail.com")).isEqualTo(403);
        now.updateAndGet(instant -> instant.plusSeconds(1));
        assertThat(verify("encore@gmail.com")).isNotEqualTo(403);
    }

    @Test
    void answersTooManyRequestsWhenThePlanIsUsedUp() {
        HunterProvider small = new HunterProvider(CATALOGUE, KEY, 1, now::get);
        Map<String, String> key = Map.of("X-API-KEY", KEY);

        assertThat(TestCalls.get(small, "/v2/email-verifier?email=a@ailleurs.example", key)
                        .status())
                .isEqualTo(200);
        assertThat(TestCalls.get(small, "/v2/email-verifier?email=b@ailleurs.example", key)
                        .status())
                .isEqualTo(429);
        assertThat(TestCalls.get(small, "/v2/email-verifier?email=a@ailleurs.example", key)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void tellsWhenTheCreditsComeBack() {
        assertThat(json("/v2/account").at("/data/reset_date").stringValue()).isEqualTo("2026-12-01");
        assertThat(json("/v2/account").at("/data/requests/credits/available").intValue())
                .isEqualTo(2_000);
    }

    @Test
    void failsInItsOwnShapeAndForgetsOnReset() {
        Reply throttled = hunter.fault(Fault.THROTTLED, TestCalls.call("GET", "/v2/account"));
        verify("lent@a.example");
        hunter.reset();

        assertThat(TestCalls.json(throttled).at("/errors/0/code").intValue()).isEqualTo(429);
        assertThat(json("/v2/account").at("/data/requests/credits/used").intValue())
                .isZero();
    }

    @Test
    void rehearsesEachAnswerOnDemand() {
        assertThat(get("/v2/domain-search?domain=efface.example").status()).isEqualTo(451);
        assertThat(get("/v2/domain-search?domain=introuvable.example").status()).isEqualTo(404);
        assertThat(get("/v2/domain-search?domain=incorrect.example").status()).isEqualTo(422);
        assertThat(json("/v2/domain-search?domain=oublie.example")
                        .at("/data/emails/0/value")
                        .stringValue())
                .isEqualTo("oublie@oublie.example");
        assertThat(json("/v2/domain-search?domain=devine.example").at("/data/emails/0/sources"))
                .isEmpty();
        assertThat(status("invalide@invalide.example")).isEqualTo("invalid");
        assertThat(status("jetable@jetable.example")).isEqualTo("disposable");
    }

    private static Site site(Predicate<Site> wanted) {
        return SITES.stream().filter(wanted).findFirst().orElseThrow();
    }

    private int verify(String address) {
        return get("/v2/email-verifier?email=" + address).status();
    }

    private String status(String address) {
        return json("/v2/email-verifier?email=" + address).at("/data/status").stringValue();
    }

    private JsonNode json(String uri) {
        Reply reply = get(uri);
        assertThat(reply.status()).as(() -> TestCalls.text(reply)).isEqualTo(200);
        return TestCalls.json(reply);
    }

    private Reply get(String uri) {
        return TestCalls.get(hunter, uri, Map.of("X-API-KEY", KEY));
    }
}
