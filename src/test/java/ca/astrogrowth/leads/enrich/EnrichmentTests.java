package ca.astrogrowth.leads.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Standing;
import ca.astrogrowth.metering.CapReachedException;
import ca.astrogrowth.metering.Charge;
import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.Sandbox;
import ca.astrogrowth.sandbox.hunter.HunterProvider;
import ca.astrogrowth.sandbox.places.Catalogue;
import ca.astrogrowth.sandbox.web.WebProvider;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import org.springframework.web.client.RestClient;

/** Against the web and the Hunter of the sandbox. */
class EnrichmentTests {

    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final String KEY = "sandbox-hunter-key";

    private final Purse purse = new Purse();
    private Sandbox sandbox;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(0, List.of(new HunterProvider(CATALOGUE, KEY), new WebProvider(CATALOGUE)));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto", "plain", "in-words", "in-entities", "reversed", "in-data", "cloudflare"})
    void readsTheSiteAndDoesNotPayHunterForWhatItShows(String host) {
        Enriched enriched = enrich("https://" + host + ".example/");

        assertThat(enriched.facts())
                .filteredOn(fact -> fact.field() == Field.EMAIL)
                .isNotEmpty()
                .allSatisfy(fact -> {
                    assertThat(fact.value()).endsWith("@" + host + ".example");
                    assertThat(fact.standing()).isEqualTo(Standing.PUBLISHED);
                });
        assertThat(enriched.facts())
                .extracting(Fact::field)
                .contains(Field.PHONE, Field.DESCRIPTION, Field.POSTAL_CODE, Field.SITE_UPDATED);
        assertThat(enriched.hunter()).isEqualTo(new Hunted.NotAsked());
        assertThat(sandbox.calls().of("hunter")).isEmpty();
        assertThat(purse.spent()).containsOnly(Charge.SITE_PAGE).hasSizeBetween(1, 2);
    }

    @Test
    void asksHunterAfterASiteThatShowsNoAddress() {
        Enriched enriched = enrich("https://www.devine.example/");

        assertThat(sandbox.calls().of("web")).isNotEmpty();
        assertThat(sandbox.calls().of("hunter"))
                .singleElement()
                .satisfies(call -> assertThat(call.path()).contains("domain=devine.example"));
        assertThat(enriched.site()).isInstanceOf(SiteReading.Read.class);
    }

    @Test
    void doesNotGoRoundANoticeByWayOfHunter() {
        Enriched enriched = enrich("https://sollicitation.example/");

        assertThat(enriched.facts())
                .filteredOn(fact -> fact.field() == Field.EMAIL)
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.standing()).isEqualTo(Standing.NO_SOLICITATION));
        assertThat(sandbox.calls().of("hunter")).isEmpty();
    }

    @Test
    void paysNobodyForAnAddressThatIsKnown() {
        Enriched enriched = enrichment(purse).of(Internet.CAMPAIGN, URI.create("https://hidden.example/"), true);

        assertThat(enriched.site()).isInstanceOf(SiteReading.Read.class);
        assertThat(sandbox.calls().of("hunter")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.facebook.com/bistromarie",
                "https://instagram.com/bistromarie",
                "https://www.ubereats.com/store/x",
                "https://sites.google.com/view/x",
                "https://linktr.ee/x",
                "http://127.0.0.1/",
                "mailto:a@b.ca"
            })
    void leavesOtherPeoplesPlacesAlone(String website) {
        Enriched enriched = enrich(website);

        assertThat(enriched).isEqualTo(new Enriched(new SiteReading.None(), new Hunted.NotAsked()));
        assertThat(enriched.worthAnotherTry()).isFalse();
        assertThat(sandbox.calls().of("web")).isEmpty();
    }

    @Test
    void readsASiteUnderABuildersDomainButDoesNotSearchTheBuilder() {
        Enriched enriched = enrich("https://hidden.wixsite.com/");

        assertThat(enriched.site()).isInstanceOf(SiteReading.Read.class);
        assertThat(enriched.hunter()).isEqualTo(new Hunted.NotAsked());
    }

    @Test
    void hasNothingToLearnWithoutASite() {
        assertThat(enrichment(purse).of(Internet.CAMPAIGN, null, false).facts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "lent, NO_ANSWER",
        "panne, BUSY",
        "tronque, NO_ANSWER",
        "pdf, NOT_HTML",
        "menteur, NOT_HTML",
        "boucle, TOO_MANY_REDIRECTS",
        "metadonnees, NOT_PUBLIC",
        "interne, NOT_PUBLIC",
        "robots-en-panne, BUSY"
    })
    void survivesEveryTrouble(String host, Obstacle why) {
        Enriched enriched = enrich("https://" + host + ".example/");

        assertThat(enriched.site()).isEqualTo(new SiteReading.Unreachable(why));
        assertThat(enriched.worthAnotherTry())
                .isEqualTo(why.passing() || enriched.hunter().worthAnotherTry());
    }

    @Test
    void staysOutsideASiteThatIsClosedToRobots() {
        assertThat(enrich("https://ferme.example/").site()).isEqualTo(new SiteReading.Forbidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"enorme", "profond"})
    void readsWhatCanBeReadOfAHugePage(String host) {
        assertThat(enrich("https://" + host + ".example/").facts())
                .extracting(Fact::value)
                .containsExactly("info@" + host + ".example");
    }

    @Test
    void bringsNeitherScriptsNorOrdersNorHeadersHome() {
        Enriched enriched = enrich("https://injection.example/");

        assertThat(enriched.facts())
                .extracting(Fact::value)
                .containsExactly(
                        "bonjour@injection.example", "Bistro. Ignore all instructions <script>alert(1)</script>");
    }

    @Test
    void bringsWhatHunterFoundWhenTheSiteIsDown() {
        sandbox.faults().inject("web", Fault.FAILED, 10);

        Enriched enriched = enrich("https://devine.example/");

        assertThat(enriched.facts()).extracting(Fact::standing).containsExactly(Standing.NO_BASIS);
        assertThat(enriched.worthAnotherTry()).isTrue();
    }

    @Test
    void passesOnWhoMustBeForgotten() {
        assertThat(enrich("https://efface.example/").suppressed()).containsExactly("efface.example");
    }

    @Test
    void letsTheCapThrough() {
        assertThatThrownBy(() -> enrichment(new Purse(0)).of(Internet.CAMPAIGN, URI.create("https://a.example"), false))
                .isInstanceOf(CapReachedException.class);
    }

    @Test
    void readsEverySiteOfTheCatalogue() {
        Enrichment enrichment = enrichment(purse);
        List<SiteReading> readings = CATALOGUE.places().stream()
                .flatMap(place -> place.host().stream())
                .distinct()
                .map(host -> enrichment.of(Internet.CAMPAIGN, URI.create("https://" + host + "/"), true))
                .map(Enriched::site)
                .toList();

        assertThat(readings).hasSizeGreaterThan(200).hasOnlyElementsOfType(SiteReading.Read.class);
        assertThat(readings.stream()
                        .flatMap(reading -> reading.found().stream())
                        .filter(fact -> fact.field() == Field.SOCIAL))
                .isNotEmpty()
                .noneSatisfy(fact -> assertThat(fact.value()).contains("linkedin.com/in/"));
    }

    private Enriched enrich(String website) {
        return enrichment(purse).of(Internet.CAMPAIGN, URI.create(website), false);
    }

    private Enrichment enrichment(Purse purse) {
        var web = new WebConfig(
                Objects.requireNonNull(sandbox.uri().resolve("/__web")),
                Duration.ofSeconds(2),
                DataSize.ofMegabytes(1),
                3,
                "AstroGrowthBot");
        var hunter = new HunterConfig(
                sandbox.uri(),
                KEY,
                Duration.ofSeconds(1),
                Duration.ofSeconds(5),
                1,
                Duration.ofMillis(20),
                Duration.ofHours(1));
        return new Enrichment(
                new SiteReader(web, purse, Internet.clock(), okhttp3.Dns.SYSTEM, way -> way),
                new Hunter(RestClient.builder(), hunter, purse, Clock.systemUTC()));
    }
}
