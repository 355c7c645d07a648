package ca.astrogrowth.leads.enrich;

import static ca.astrogrowth.metering.Charge.HUNTER_SEARCH;
import static ca.astrogrowth.metering.Charge.HUNTER_VERIFICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Source;
import ca.astrogrowth.leads.facts.Standing;
import ca.astrogrowth.metering.CapReachedException;
import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.Faults.Injection;
import ca.astrogrowth.sandbox.Sandbox;
import ca.astrogrowth.sandbox.hunter.HunterProvider;
import ca.astrogrowth.sandbox.places.Catalogue;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.client.RestClient;

/** Over the wire, against the sandbox. */
class HunterTests {

    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final String KEY = "sandbox-hunter-key";

    private final Purse purse = new Purse();
    private Sandbox sandbox;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(0, List.of(new HunterProvider(CATALOGUE, KEY)));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void keepsAPublishedAddressWithThePageItStandsOn() {
        Hunted hunted = search("lent.example");

        assertThat(hunted).isInstanceOfSatisfying(Hunted.Found.class, found -> {
            assertThat(found.facts()).singleElement().satisfies(fact -> {
                assertThat(fact.value()).isEqualTo("lent@lent.example");
                assertThat(fact.source()).isEqualTo(Source.HUNTER);
                assertThat(fact.standing()).isEqualTo(Standing.PUBLISHED);
                assertThat(fact.page()).asString().startsWith("https://lent.example/");
            });
            assertThat(found.unverified()).isFalse();
        });
        assertThat(purse.spent()).containsExactly(HUNTER_SEARCH, HUNTER_VERIFICATION);
    }

    /** 202 twice, then the answer; counted once. */
    @Test
    void asksAgainWhileTheVerificationIsNotDone() {
        search("lent.example");

        assertThat(statuses()).containsExactly(200, 202, 202, 200);
    }

    @Test
    void doesNotTakeNotDoneForDone() {
        Hunted hunted = client(KEY, 1).search(Internet.CAMPAIGN, "lent.example");

        assertThat(hunted).isInstanceOfSatisfying(Hunted.Found.class, found -> {
            assertThat(found.facts()).hasSize(1);
            assertThat(found.unverified()).isTrue();
        });
        assertThat(hunted.worthAnotherTry()).isTrue();
        assertThat(purse.spent()).containsExactly(HUNTER_SEARCH, HUNTER_VERIFICATION);
    }

    /** 222. */
    @Test
    void putsOffWhatTheMailServerDidNotAnswer() {
        Hunted hunted = search("injoignable.example");

        assertThat(hunted.worthAnotherTry()).isTrue();
        assertThat(((Hunted.Found) hunted).unverified()).isTrue();
        assertThat(statuses()).containsExactly(200, 222, 222, 222, 222);
        assertThat(purse.spent()).containsExactly(HUNTER_SEARCH);
        assertThat(purse.refunded()).containsExactly(HUNTER_VERIFICATION);
    }

    /** 451 for one address. */
    @Test
    void forgetsAPersonWhoAskedForIt() {
        Hunted hunted = search("oublie.example");

        assertThat(hunted).isEqualTo(new Hunted.Found(List.of(), Set.of("oublie@oublie.example"), false));
        assertThat(hunted.worthAnotherTry()).isFalse();
        assertThat(statuses()).containsExactly(200, 451);
        assertThat(purse.refunded()).containsExactly(HUNTER_VERIFICATION);
    }

    /** 451 for the whole domain. */
    @Test
    void forgetsADomainWhoseOwnerAskedForIt() {
        assertThat(search("efface.example")).isEqualTo(new Hunted.Found(List.of(), Set.of("efface.example"), false));
        assertThat(statuses()).containsExactly(451);
        assertThat(purse.spent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalide.example", "jetable.example"})
    void dropsAnAddressThatDoesNotWorkOrWillNotLast(String domain) {
        assertThat(search(domain)).isEqualTo(Hunted.Found.nothing());
        assertThat(purse.spent()).containsExactly(HUNTER_SEARCH, HUNTER_VERIFICATION);
    }

    @Test
    void marksAGuessAndKeepsNoneOfAPerson() {
        Hunted hunted = search("devine.example");

        assertThat(((Hunted.Found) hunted).facts()).singleElement().satisfies(fact -> {
            assertThat(fact.value()).isEqualTo("info@devine.example");
            assertThat(fact.standing()).isEqualTo(Standing.NO_BASIS);
            assertThat(fact.page()).isNull();
        });
        assertThat(purse.spent()).containsExactly(HUNTER_SEARCH);
    }

    @Test
    void neverTakesWhatWasSeenOnlyOnAMembersPageOfLinkedIn() {
        assertThat(search("membre.example")).isEqualTo(Hunted.Found.nothing());
    }

    /** 403. */
    @Test
    void waitsWhenItAsksTooFast() {
        sandbox.faults().inject("hunter", Fault.FORBIDDEN, 2);

        assertThat(search("lent.example")).isInstanceOf(Hunted.Found.class);
        assertThat(purse.spent()).containsExactly(HUNTER_SEARCH, HUNTER_VERIFICATION);
    }

    @ParameterizedTest
    @EnumSource(names = {"FORBIDDEN", "FAILED"})
    void comesBackLaterWhenWaitingDoesNotHelp(Fault fault) {
        sandbox.faults().inject("hunter", fault, 4);

        Hunted hunted = search("lent.example");

        assertThat(hunted).isEqualTo(new Hunted.Later());
        assertThat(hunted.worthAnotherTry()).isTrue();
        assertThat(statuses()).hasSize(4);
        assertThat(purse.spent()).isEmpty();
    }

    /** The answer was on its way, and a credit with it. */
    @Test
    void keepsTheChargeOfACallThatBrokeOff() {
        sandbox.faults().inject("hunter", Fault.DROP_AFTER, 50);

        assertThat(search("lent.example")).isEqualTo(new Hunted.Later());
        assertThat(purse.spent()).containsExactly(HUNTER_SEARCH);
    }

    @Test
    void givesTheChargeBackWhenNobodyIsThere() {
        sandbox.close();

        assertThat(search("lent.example")).isEqualTo(new Hunted.Later());
        assertThat(purse.spent()).isEmpty();
    }

    @Test
    void doesNotWaitForeverForAnAnswer() {
        sandbox.faults().inject(new Injection("hunter", Fault.SLOW, 1, "", Duration.ofSeconds(20)));

        assertThat(client(KEY, 0).search(Internet.CAMPAIGN, "lent.example")).isEqualTo(new Hunted.Later());
        assertThat(purse.spent()).containsExactly(HUNTER_SEARCH);
    }

    /** 429. */
    @Test
    void stopsAskingWhenThePlanIsUsedUp() {
        sandbox.faults().inject("hunter", Fault.THROTTLED, 1);
        Hunter hunter = client(KEY, 3);

        assertThat(hunter.search(Internet.CAMPAIGN, "lent.example")).isEqualTo(new Hunted.Exhausted());
        assertThat(hunter.search(Internet.CAMPAIGN, "invalide.example")).isEqualTo(new Hunted.Exhausted());
        assertThat(statuses()).containsExactly(429);
        assertThat(purse.spent()).isEmpty();
    }

    @Test
    void keepsWhatItFoundWhenThePlanEndsInBetween() {
        sandbox.faults().inject("hunter", Fault.THROTTLED, 1, "email-verifier");
        Hunter hunter = client(KEY, 3);

        Hunted hunted = hunter.search(Internet.CAMPAIGN, "lent.example");

        assertThat(((Hunted.Found) hunted).facts()).extracting(Fact::value).containsExactly("lent@lent.example");
        assertThat(hunted.worthAnotherTry()).isTrue();
        assertThat(hunter.search(Internet.CAMPAIGN, "lent.example")).isEqualTo(new Hunted.Exhausted());
        assertThat(purse.spent()).containsExactly(HUNTER_SEARCH);
    }

    /** 401. */
    @Test
    void tellsThatTheKeyIsRefused() {
        Hunter hunter = client("some-other-key", 3);

        assertThat(hunter.search(Internet.CAMPAIGN, "lent.example")).isEqualTo(new Hunted.Denied());
        assertThat(hunter.search(Internet.CAMPAIGN, "lent.example")).isEqualTo(new Hunted.Denied());
        assertThat(statuses()).containsExactly(401);
        assertThat(purse.spent()).isEmpty();
    }

    /** 400, 404, 422. */
    @ParameterizedTest
    @ValueSource(strings = {"pas un domaine", "introuvable.example", "incorrect.example"})
    void doesNotAskAgainWhatIsRefusedForGood(String domain) {
        Hunted hunted = search(domain);

        assertThat(hunted).isEqualTo(Hunted.Found.nothing());
        assertThat(hunted.worthAnotherTry()).isFalse();
        assertThat(statuses()).hasSize(1);
        assertThat(purse.spent()).isEmpty();
    }

    @Test
    void isNotUsedWithoutAKey() {
        assertThat(client("", 3).search(Internet.CAMPAIGN, "lent.example")).isEqualTo(new Hunted.NotAsked());
        assertThat(sandbox.calls().of("hunter")).isEmpty();
    }

    @Test
    void keepsItsKeyOutOfAddresses() {
        search("lent.example");

        assertThat(sandbox.calls().of("hunter"))
                .allSatisfy(call -> assertThat(call.path()).doesNotContain(KEY));
    }

    @Test
    void stopsAtTheCapBeforeItAsks() {
        Hunter hunter = new Hunter(RestClient.builder(), config(KEY, 3), new Purse(1), Clock.systemUTC());

        assertThatThrownBy(() -> hunter.search(Internet.CAMPAIGN, "lent.example"))
                .isInstanceOf(CapReachedException.class);
        assertThat(sandbox.calls().of("hunter")).hasSize(1);
    }

    private Hunted search(String domain) {
        return client(KEY, 3).search(Internet.CAMPAIGN, domain);
    }

    private Hunter client(String key, int retries) {
        return new Hunter(RestClient.builder(), config(key, retries), purse, Clock.systemUTC());
    }

    private HunterConfig config(String key, int retries) {
        return new HunterConfig(
                sandbox.uri(),
                key,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                retries,
                Duration.ofMillis(20),
                Duration.ofHours(1));
    }

    private List<Integer> statuses() {
        return sandbox.calls().of("hunter").stream().map(call -> call.status()).toList();
    }
}
