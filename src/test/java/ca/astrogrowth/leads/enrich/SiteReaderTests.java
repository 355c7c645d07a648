package ca.astrogrowth.leads.enrich;

import static ca.astrogrowth.leads.enrich.Internet.CAMPAIGN;
import static ca.astrogrowth.leads.enrich.Internet.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Source;
import ca.astrogrowth.leads.facts.Standing;
import ca.astrogrowth.metering.CapReachedException;
import ca.astrogrowth.metering.Charge;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteReaderTests {

    private static final String SITE = "http://bistro.ca/";

    private Internet internet;

    @BeforeEach
    void start() throws IOException {
        internet = new Internet().name("bistro.ca", PUBLIC).name("www.bistro.ca", PUBLIC);
    }

    @AfterEach
    void stop() {
        internet.close();
    }

    @Test
    void readsTheHomePageAndTheContactPageAndNoOther() {
        String home = """
                <a href="/menu">Menu</a><a href="/a-propos">À propos</a><a href="nous-joindre#carte">Venez</a>
                <a href="https://ailleurs.ca/contact">Contact</a><p>bonjour@bistro.ca</p>""";
        internet.html("bistro.ca/", home).html("bistro.ca/nous-joindre", "<p>info@bistro.ca</p>");

        List<Fact> facts = internet.read(SITE).found();

        assertThat(internet.requests()).containsExactly("bistro.ca/robots.txt", "bistro.ca/", "bistro.ca/nous-joindre");
        assertThat(facts)
                .contains(Fact.of(Field.EMAIL, "bonjour@bistro.ca", Source.WEBSITE, Internet.NOW)
                        .on(URI.create(SITE))
                        .standing(Standing.PUBLISHED))
                .contains(Fact.of(Field.EMAIL, "info@bistro.ca", Source.WEBSITE, Internet.NOW)
                        .on(URI.create("http://bistro.ca/nous-joindre"))
                        .standing(Standing.PUBLISHED));
        assertThat(internet.purse.spent()).containsExactly(Charge.SITE_PAGE, Charge.SITE_PAGE);
    }

    @Test
    void staysAwayWhereRobotsAreNotWelcome() {
        robots("User-agent: *\nDisallow: /\n").html("bistro.ca/", "<p>info@bistro.ca</p>");

        assertThat(internet.read(SITE)).isEqualTo(new SiteReading.Forbidden());
        assertThat(internet.requests()).containsExactly("bistro.ca/robots.txt");
        assertThat(internet.purse.spent()).isEmpty();
    }

    @Test
    void heedsARuleForItsOwnName() {
        robots("User-agent: *\nDisallow:\n\nUser-agent: AstroGrowthBot\nDisallow: /contact\n")
                .html("bistro.ca/", "<a href='/contact'>Contact</a><p>info@bistro.ca</p>");

        assertThat(internet.read(SITE).found()).hasSize(1);
        assertThat(internet.requests()).doesNotContain("bistro.ca/contact");
        assertThat(internet.purse.spent()).hasSize(1);
    }

    @Test
    void asksTheRobotsFileOfEachHostThatARedirectLeadsTo() {
        internet.redirect("bistro.ca/", "http://www.bistro.ca/")
                .page(
                        "www.bistro.ca/robots.txt",
                        exchange -> Internet.send(exchange, 200, "text/plain", "User-agent: *\nDisallow: /"))
                .html("www.bistro.ca/", "<p>info@bistro.ca</p>");

        assertThat(internet.read(SITE)).isEqualTo(new SiteReading.Forbidden());
        assertThat(internet.requests()).doesNotContain("www.bistro.ca/");
    }

    @Test
    void doesNotEnterWhileTheRobotsFileCannotBeHad() {
        internet.page("bistro.ca/robots.txt", exchange -> Internet.send(exchange, 503, "text/plain", ""))
                .html("bistro.ca/", "<p>info@bistro.ca</p>");

        SiteReading reading = internet.read(SITE);

        assertThat(reading).isEqualTo(new SiteReading.Unreachable(Obstacle.BUSY));
        assertThat(reading.worthAnotherTry()).isTrue();
        assertThat(internet.purse.spent()).isEmpty();
    }

    @Test
    void followsThreeRedirectsAndNoFourth() {
        internet.redirect("bistro.ca/", "/1")
                .redirect("bistro.ca/1", "http://www.bistro.ca/2")
                .redirect("www.bistro.ca/2", "3")
                .html("www.bistro.ca/3", "<p>info@bistro.ca</p>");
        assertThat(internet.read(SITE).found())
                .extracting(Fact::page)
                .containsExactly(URI.create("http://www.bistro.ca/3"));

        internet.redirect("www.bistro.ca/3", "/4").html("www.bistro.ca/4", "<p>info@bistro.ca</p>");
        assertThat(internet.read(SITE)).isEqualTo(new SiteReading.Unreachable(Obstacle.TOO_MANY_REDIRECTS));
        assertThat(internet.requests()).doesNotContain("www.bistro.ca/4");
        assertThat(internet.purse.spent()).hasSize(2);
    }

    @Test
    void doesNotTakeANetworksPageForTheBusinesss() {
        internet.name("www.facebook.com", PUBLIC)
                .redirect("bistro.ca/", "http://www.facebook.com/bistro")
                .html("www.facebook.com/bistro", "<p>press@fb.com</p>");

        assertThat(internet.read(SITE)).isEqualTo(new SiteReading.None());
    }

    @Test
    void leavesOutAContactPageThatLeadsElsewhere() {
        internet.name("agence.ca", PUBLIC)
                .html("bistro.ca/", "<a href='/contact'>Contact</a>")
                .redirect("bistro.ca/contact", "http://agence.ca/")
                .html("agence.ca/", "<p>info@agence.ca</p>");

        assertThat(internet.read(SITE).found()).isEmpty();
    }

    @Test
    void readsOneMegabyteAndNoMore() {
        internet.html(
                "bistro.ca/",
                "<p>info@bistro.ca</p>" + "<p>Encore.</p>".repeat(100_000) + "<p>trop-loin@bistro.ca</p>");

        assertThat(internet.read(SITE).found()).extracting(Fact::value).containsExactly("info@bistro.ca");
    }

    @Test
    void isNotBurstByACompressedBomb() {
        internet.page("bistro.ca/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            try (var zip = new GZIPOutputStream(exchange.getResponseBody())) {
                zip.write("<p>info@bistro.ca</p>".getBytes(StandardCharsets.UTF_8));
                byte[] nothing = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < 50; i++) {
                    zip.write(nothing);
                }
            }
        });

        assertThat(internet.read(SITE).found()).extracting(Fact::value).containsExactly("info@bistro.ca");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void doesNotWaitForever(boolean dripping) {
        internet.page("bistro.ca/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                if (dripping) {
                    exchange.getResponseBody().write('.');
                    exchange.getResponseBody().flush();
                }
                pause();
            }
        });
        long began = System.nanoTime();

        SiteReading reading = internet.reader(Duration.ofMillis(400)).read(CAMPAIGN, URI.create(SITE));

        assertThat(reading).isEqualTo(new SiteReading.Unreachable(Obstacle.NO_ANSWER));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
        assertThat(internet.purse.spent()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/pdf", "text/plain", "image/png", "application/json", "application/octet-stream"})
    void readsPagesOnly(String type) {
        internet.page("bistro.ca/", exchange -> Internet.send(exchange, 200, type, "<p>info@bistro.ca</p>"));

        assertThat(internet.read(SITE)).isEqualTo(new SiteReading.Unreachable(Obstacle.NOT_HTML));
    }

    @Test
    void isNotFooledByAPictureThatCallsItselfAPage() {
        internet.html("bistro.ca/", "\u0089PNG\r\n\0\0\0\rIHDR info@bistro.ca");

        assertThat(internet.read(SITE)).isEqualTo(new SiteReading.Unreachable(Obstacle.NOT_HTML));
    }

    @ParameterizedTest
    @CsvSource({"500,BUSY", "503,BUSY", "429,BUSY", "404,REFUSED", "403,REFUSED", "410,REFUSED"})
    void saysWhyThereIsNoPage(int status, Obstacle why) {
        internet.page("bistro.ca/", exchange -> Internet.send(exchange, status, "text/html", "<p>info@bistro.ca</p>"));

        assertThat(internet.read(SITE)).isEqualTo(new SiteReading.Unreachable(why));
        assertThat(internet.purse.spent()).hasSize(1);
    }

    @Test
    void keepsTheHomePageWhenTheContactPageFails() {
        internet.html("bistro.ca/", "<a href='/contact'>Contact</a><p>info@bistro.ca</p>")
                .page("bistro.ca/contact", exchange -> Internet.send(exchange, 500, "text/html", ""));

        assertThat(internet.read(SITE).found()).hasSize(1);
    }

    @Test
    void givesBackWhatWasBookedForARequestThatNeverLeft() {
        internet.name("bistro.ca", PUBLIC, "127.0.0.1").page("bistro.ca/robots.txt", exchange -> {
            exchange.getResponseHeaders().set("Connection", "close");
            Internet.send(exchange, 404, "text/plain", "");
        });

        internet.read(SITE);

        assertThat(internet.purse.refunded()).containsExactly(Charge.SITE_PAGE);
        assertThat(internet.purse.spent()).isEmpty();
    }

    @Test
    void saysThatANameIsUnknownAndMayBeKnownTomorrow() {
        SiteReading reading = internet.read("http://parti.ca/");

        assertThat(reading).isEqualTo(new SiteReading.Unreachable(Obstacle.NO_SUCH_HOST));
        assertThat(reading.worthAnotherTry()).isTrue();
    }

    @Test
    void stopsAtTheCapBeforeItAsks() {
        internet.html("bistro.ca/", "<a href='/contact'>Contact</a>").html("bistro.ca/contact", "");

        assertThatThrownBy(() -> internet.reader(new Purse(1)).read(CAMPAIGN, URI.create(SITE)))
                .isInstanceOf(CapReachedException.class);
        assertThat(internet.requests()).contains("bistro.ca/").doesNotContain("bistro.ca/contact");
    }

    private Internet robots(String text) {
        return internet.page("bistro.ca/robots.txt", exchange -> Internet.send(exchange, 200, "text/plain", text));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
