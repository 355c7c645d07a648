package ca.astrogrowth.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.TestCalls;
import ca.astrogrowth.sandbox.places.Catalogue;
import ca.astrogrowth.sandbox.places.Place;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WebProviderTests {

    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final Sites SITES = new Sites(CATALOGUE);
    private static final WebProvider WEB = new WebProvider(CATALOGUE);

    @Test
    void servesAHomePageInFrenchForEveryAddressOfTheCatalogue() {
        List<String> websites = CATALOGUE.places().stream()
                .map(Place::website)
                .flatMap(Stream::ofNullable)
                .toList();

        assertThat(websites).hasSizeGreaterThan(300).allSatisfy(website -> {
            Reply page = get(website);
            assertThat(page.status()).isEqualTo(200);
            assertThat(TestCalls.text(page))
                    .contains("lang=\"fr-CA\"", "<meta name=\"description\"", "Notre fierté : ", "Nous joindre");
        });
    }

    @Test
    void linksToAContactPageThatShowsTheTelephone() {
        Site site = any(candidate -> candidate.main().phone() != null);

        String contact = contact(site);

        assertThat(TestCalls.text(get("https://" + site.canonical()))).contains(site.contactPath());
        assertThat(contact).contains(Objects.requireNonNull(site.main().phone()).national());
    }

    @Test
    void showsAddressesInEveryFormOfTheWild() {
        for (EmailForm form : EmailForm.values()) {
            Site site = any(candidate -> candidate.form() == form);
            String address = site.mailboxes().getFirst().address();
            String contact = contact(site);

            switch (form) {
                case MAILTO -> assertThat(contact).contains("mailto:" + address);
                case PLAIN -> assertThat(contact).contains(">" + address + "<").doesNotContain("mailto:");
                case IN_WORDS -> assertThat(contact).contains(" [arobase] ").doesNotContain(address);
                case IN_ENTITIES -> assertThat(contact).contains("&#64;").doesNotContain(address);
                case REVERSED ->
                    assertThat(contact)
                            .contains("bidi-override", new StringBuilder(address).reverse())
                            .doesNotContain(address);
                case IN_DATA -> assertThat(contact).contains("data-user=\"").doesNotContain(address);
                case CLOUDFLARE ->
                    assertThat(contact).contains("data-cfemail=\"42").doesNotContain(address);
                case HIDDEN -> assertThat(contact).contains("<form").doesNotContain(address, "@");
            }
        }
    }

    @Test
    void showsSeveralAddressesOnSomeSitesAndANoticeOnOthers() {
        Site several =
                any(site -> site.form() == EmailForm.PLAIN && site.mailboxes().size() > 2);
        Site notice = any(Site::refusesSolicitation);

        assertThat(several.mailboxes())
                .allSatisfy(box -> assertThat(contact(several)).contains(box.address()));
        assertThat(contact(notice)).contains("Aucune sollicitation");
    }

    @Test
    void givesEachBranchOfAChainItsOwnPage() {
        List<Place> branches = CATALOGUE.atHost("cafe-grand-pic.example");

        assertThat(branches.stream().map(Place::website).distinct().count()).isGreaterThan(3);
        assertThat(branches)
                .allSatisfy(branch -> assertThat(
                                get(String.valueOf(branch.website())).status())
                        .isEqualTo(200));
    }

    @Test
    void redirectsToTheNameThatTheBusinessUses() {
        Site site = any(candidate -> candidate.canonical().startsWith("www."));

        Reply reply = get("https://" + site.host() + "/contact");

        assertThat(reply.status()).isEqualTo(301);
        assertThat(reply.headers()).containsEntry("Location", "https://" + site.canonical() + "/contact");
    }

    @Test
    void answersRobotsAsPlainTextAndClosesTheContactPageOfSome() {
        Site closed = any(site -> new SitePages(site).robots().contains(site.contactPath()));

        Reply robots = get("https://" + closed.canonical() + "/robots.txt");

        assertThat(robots.headers().get("Content-Type")).startsWith("text/plain");
        assertThat(TestCalls.text(robots)).startsWith("User-agent: *");
    }

    @Test
    void doesNotKnowOtherHostsNorOtherPages() {
        Site site = any(candidate -> true);

        assertThat(get("https://inconnu.example/").status()).isEqualTo(404);
        assertThat(get("https://www.facebook.com/").status()).isEqualTo(404);
        assertThat(get("https://" + site.canonical() + "/wp-admin").status()).isEqualTo(404);
    }

    @Test
    void inventsASiteForAnyOtherHost() {
        Reply home = get("https://chez-lucie.example/");

        assertThat(home.status()).isEqualTo(200);
        assertThat(TestCalls.text(home))
                .contains("Chez Lucie")
                .isEqualTo(TestCalls.text(get("https://chez-lucie.example/")));
        assertThat(TestCalls.text(get("https://cloudflare.example"
                        + InventedSite.at("cloudflare.example").contactPath())))
                .contains("data-cfemail");
    }

    @Test
    void playsTroubleOnDemand() {
        assertThat(get("https://panne.example/").status()).isEqualTo(500);
        assertThat(get("https://metadonnees.example/").headers().get("Location"))
                .contains("169.254.169.254");
        assertThat(get("https://enorme.example/").body()).hasSizeGreaterThan(1_500_000);
        assertThat(get("https://pdf.example/").headers()).containsEntry("Content-Type", "application/pdf");
        assertThat(TestCalls.text(get("https://ferme.example/robots.txt"))).contains("Disallow: /\n");
    }

    @Test
    void saysTheSameEachTime() {
        Site site = any(candidate -> true);

        assertThat(TestCalls.text(TestCalls.get(
                        new WebProvider(Catalogue.shipped()), "/__web/" + site.canonical() + "/", Map.of())))
                .isEqualTo(TestCalls.text(get("https://" + site.canonical() + "/")));
    }

    private static Site any(Predicate<Site> wanted) {
        return CATALOGUE.places().stream()
                .flatMap(place -> place.host().stream())
                .flatMap(host -> SITES.find(host).stream())
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private static String contact(Site site) {
        Reply reply = get("https://" + site.canonical() + site.contactPath());
        assertThat(reply.status()).isEqualTo(200);
        return TestCalls.text(reply);
    }

    private static Reply get(String website) {
        URI uri = URI.create(website);
        return TestCalls.get(WEB, "/__web/" + uri.getHost() + uri.getRawPath(), Map.of());
    }
}
