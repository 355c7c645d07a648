package ca.astrogrowth.leads.enrich;

import static ca.astrogrowth.leads.enrich.Internet.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.outbound.NotPublicException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** A reader of strangers' sites must not be made to knock at our own doors. A real server listens behind each. */
class ForgedRequestTests {

    private static final String HOME = "<p>info@bistro.ca</p>";

    private Internet internet;

    @BeforeEach
    void start() throws IOException {
        internet = new Internet().name("bistro.ca", PUBLIC).html("bistro.ca/", HOME);
    }

    @AfterEach
    void stop() {
        internet.close();
    }

    @Test
    void isHeardWhereItMayGo() {
        assertThat(internet.read("http://bistro.ca/")).isInstanceOf(SiteReading.Read.class);
        assertThat(internet.connections()).containsOnly(PUBLIC);
        assertThat(internet.requests()).contains("bistro.ca/robots.txt", "bistro.ca/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/", "http://0.0.0.0/", "http://[::1]/", "http://[::ffff:127.0.0.1]/",
                        "http://169.254.169.254/",
                "http://10.0.0.1/", "http://172.16.0.1/", "http://192.168.0.1/", "http://100.64.0.1/",
                        "http://[fd00::1]/",
                "http://[fe80::1]/", "http://2130706433/", "http://0177.0.0.1/", "http://0x7f000001/",
                        "http://localhost/",
                "http://localhost./", "http://127.0.0.1./", "http://bistro.ca@127.0.0.1/", "http://①②⑦.⓪.⓪.①/"
            })
    void connectsToNothingThatIsWrittenLikeThis(String website) {
        assertThat(internet.read(website)).isEqualTo(new SiteReading.Unreachable(Obstacle.NOT_PUBLIC));

        assertThat(internet.connections()).isEmpty();
        assertThat(internet.purse.spent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://10.0.0.1/",
                "http://100.64.0.1/",
                "http://[fd00::1]/",
                "http://[fe80::1]/",
                "http://2130706433/",
                "http://0177.0.0.1/",
                "http://bistro.ca:6379/",
                "http://interne.bistro.ca/",
                "file:///etc/passwd",
                "//127.0.0.1/",
                "http://marie@bistro.ca/"
            })
    void doesNotFollowARedirectThere(String location) {
        internet.name("interne.bistro.ca", "10.0.0.1").redirect("bistro.ca/", location);

        assertThat(internet.read("http://bistro.ca/")).isEqualTo(new SiteReading.Unreachable(Obstacle.NOT_PUBLIC));
        assertThat(internet.connections()).containsOnly(PUBLIC);
        assertThat(internet.requests()).containsOnly("bistro.ca/robots.txt", "bistro.ca/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "::1",
                "::ffff:127.0.0.1",
                "169.254.169.254",
                "10.0.0.1",
                "172.16.0.1",
                "192.168.0.1",
                "100.64.0.1",
                "fd00::1",
                "fe80::1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                PUBLIC + ",127.0.0.1",
                PUBLIC + ",10.0.0.1",
                "10.0.0.1," + PUBLIC
            })
    void doesNotBelieveAPublicNameWithAPrivateAddress(String answer) {
        internet.name("piege.ca", answer).html("piege.ca/", HOME);

        assertThat(internet.read("http://piege.ca/")).isEqualTo(new SiteReading.Unreachable(Obstacle.NOT_PUBLIC));
        assertThat(internet.connections()).isEmpty();
    }

    /** The name is public while robots.txt is asked for, and private when the page is. */
    @Test
    void doesNotFollowANameThatChangesItsMind() {
        internet.name("volage.ca", PUBLIC, "127.0.0.1")
                .page("volage.ca/robots.txt", exchange -> {
                    exchange.getResponseHeaders().set("Connection", "close");
                    Internet.send(exchange, 404, "text/plain", "");
                })
                .html("volage.ca/", HOME);

        assertThat(internet.read("http://volage.ca/")).isEqualTo(new SiteReading.Unreachable(Obstacle.NOT_PUBLIC));
        assertThat(internet.connections()).containsOnly(PUBLIC);
        assertThat(internet.requests()).containsExactly("volage.ca/robots.txt");
        assertThat(internet.purse.spent()).isEmpty();
    }

    /** OkHttp asks no resolver about a number, so that only the look at the connection itself stands here. */
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "169.254.169.254", "10.0.0.1", "[::1]", "[fd00::1]", "[::ffff:127.0.0.1]"})
    void looksAtTheVeryAddressOfTheConnection(String number) {
        HttpUrl url = HttpUrl.get("http://" + number + "/");

        assertThatThrownBy(() -> internet.wire().get(url, Duration.ofSeconds(5), new AtomicBoolean()))
                .isInstanceOf(NotPublicException.class);
        assertThat(internet.connections()).isEmpty();
    }

    @Test
    void contactsNobodyButTheGateway() {
        var config = new WebConfig(
                URI.create("http://127.0.0.1:1/__web"),
                Duration.ofSeconds(5),
                DataSize.ofMegabytes(1),
                3,
                "AstroGrowthBot");
        Gate gate = Gate.of(config);

        assertThat(gate.towards(HttpUrl.get("https://bistro.ca/menu?lang=fr")))
                .hasToString("http://127.0.0.1:1/__web/bistro.ca/menu?lang=fr");
        assertThatThrownBy(() -> gate.requireAddress(new InetSocketAddress("127.0.0.1", 2)))
                .isInstanceOf(NotPublicException.class);
        assertThatThrownBy(() -> gate.requireAddress(new InetSocketAddress(PUBLIC, 1)))
                .isInstanceOf(NotPublicException.class);
        assertThatThrownBy(() -> gate.requireName("bistro.ca", List.of())).isInstanceOf(NotPublicException.class);
    }
}
