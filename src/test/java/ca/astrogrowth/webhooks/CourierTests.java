package ca.astrogrowth.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.webhooks.Courier.Outcome;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom we tell, and whom we are never made to knock at. */
class CourierTests {

    private static final String PUBLIC = "93.184.216.34";
    private static final String NAMED = "https://programme.example.ca/hook";
    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

    private final Receiver receiver = new Receiver();
    private final List<SocketAddress> connections = new CopyOnWriteArrayList<>();
    private final Deque<String> answers = new ArrayDeque<>(List.of(PUBLIC));

    @AfterEach
    void stop() {
        receiver.close();
    }

    private Courier courier(boolean loopback) {
        var settings = new Settings(loopback, Duration.ofSeconds(1), 8, Duration.ofSeconds(10));
        return new Courier(settings, this::resolve, this::towards, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** A name is at the next address of the list, a number where it says. */
    private List<InetAddress> resolve(String host) throws UnknownHostException {
        if (!host.equals("programme.example.ca")) {
            return Dns.SYSTEM.lookup(host);
        }
        String answer = answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
        return List.of(InetAddress.ofLiteral(answer));
    }

    /** Wherever a connection is to go, it goes to the receiver. */
    private SocketAddress towards(SocketAddress address) {
        connections.add(address);
        return new InetSocketAddress("127.0.0.1", receiver.port());
    }

    private static Outcome carry(Courier courier, String url) {
        return courier.carry(url, Signature.secret(), "id", "{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://10.1.2.3/",
                "https://172.16.0.1/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[fd00::1]/",
                "https://2130706433/",
                "https://localhost/",
                "https://0.0.0.0/"
            })
    void nothingPrivateIsTakenNorTold(String url) {
        assertThatThrownBy(() -> courier(false).check(url))
                .isInstanceOfSatisfying(
                        BadAddressException.class,
                        bad -> assertThat(bad.reason()).isEqualTo("private"));

        assertThat(carry(courier(false), url)).isEqualTo(Outcome.failed("private"));
        assertThat(connections).isEmpty();
        assertThat(receiver.heard()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://programme.example.ca/",
                "https://programme.example.ca:8443/",
                "https://marie@programme.example.ca/",
                "https://marie:secret@programme.example.ca/",
                "https://programme.example.ca/#part",
                "ftp://programme.example.ca/",
                "programme.example.ca",
                ""
            })
    void onlyPlainAddressesOfHttpsAreTaken(String url) {
        for (boolean loopback : new boolean[] {false, true}) {
            assertThatThrownBy(() -> courier(loopback).check(url))
                    .isInstanceOfSatisfying(
                            BadAddressException.class,
                            bad -> assertThat(bad.reason()).isEqualTo("address"));
        }
    }

    @Test
    void longAddressesAreRefused() {
        String longest = "https://programme.example.ca/" + "x".repeat(Webhook.LONGEST_URL - 29);

        assertThat(courier(false).check(longest)).isEqualTo(longest);
        assertThatThrownBy(() -> courier(false).check(longest + "x")).isInstanceOf(BadAddressException.class);
    }

    @Test
    void anotherPortIsRefusedWhereTheConnectionIsMade() {
        assertThat(carry(courier(false), "https://programme.example.ca:6379/")).isEqualTo(Outcome.failed("private"));
        assertThat(carry(courier(false), "http://programme.example.ca/")).isEqualTo(Outcome.failed("private"));
        assertThat(connections).isEmpty();
    }

    /** The receiver speaks no TLS: that a connection was tried is enough here. */
    @Test
    void connectsToTheVeryAddressThatWasLookedAt() {
        assertThat(carry(courier(false), NAMED).status()).isNull();

        assertThat(connections)
                .isNotEmpty()
                .allSatisfy(address -> assertThat(((InetSocketAddress) address).getAddress())
                        .isEqualTo(InetAddress.ofLiteral(PUBLIC)));
    }

    @Test
    void aNameThatBecomesPrivateIsNotFollowed() {
        answers.add("127.0.0.1");
        Courier courier = courier(false);
        assertThat(courier.check(NAMED)).isEqualTo(NAMED);

        assertThat(carry(courier, NAMED)).isEqualTo(Outcome.failed("private"));
        assertThat(connections).isEmpty();
    }

    @Test
    void thisMachineIsOpenOnlyWhereTheSettingSaysSo() {
        assertThat(courier(true).check(receiver.url())).isEqualTo(receiver.url());
        assertThat(carry(courier(true), receiver.url())).isEqualTo(new Outcome(204, null));

        assertThatThrownBy(() -> courier(false).check(receiver.url())).isInstanceOf(BadAddressException.class);
        assertThatThrownBy(() -> courier(true).check("https://10.1.2.3/")).isInstanceOf(BadAddressException.class);
    }

    @Test
    void saysWhoItIsAndSigns() {
        String secret = Signature.secret();

        courier(true).carry(receiver.url(), secret, "an-id", "{\"type\":\"été\"}");

        var heard = receiver.heard().getFirst();
        assertThat(heard.id()).isEqualTo("an-id");
        assertThat(heard.timestamp()).isEqualTo(String.valueOf(NOW.getEpochSecond()));
        assertThat(heard.signature())
                .isEqualTo(Signature.of(secret, "an-id", NOW.getEpochSecond(), "{\"type\":\"été\"}"));
        assertThat(heard.agent()).startsWith("AstroGrowth");
        assertThat(heard.body()).isEqualTo("{\"type\":\"été\"}");
    }

    @Test
    void aRedirectIsNoSuccessAndIsNotFollowed() {
        receiver.then(exchange -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(307, -1);
        });

        assertThat(carry(courier(true), receiver.url())).isEqualTo(new Outcome(307, "status"));
        assertThat(receiver.heard())
                .singleElement()
                .satisfies(heard -> assertThat(heard.path()).isEqualTo("/hook"));
    }

    @Test
    void whoIsSlowIsNotWaitedFor() {
        receiver.then(exchange -> {
            try {
                Thread.sleep(3_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        assertThat(carry(courier(true), receiver.url())).isEqualTo(Outcome.failed("timeout"));
    }

    /** The answer has no end; its status is enough. */
    @Test
    void theAnswerItselfIsNotRead() {
        receiver.then(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[64 * 1024];
            while (true) {
                exchange.getResponseBody().write(block);
            }
        });

        assertThat(carry(courier(true), receiver.url())).isEqualTo(new Outcome(200, null));
    }

    @Test
    void goneIsForGood() {
        assertThat(Outcome.of(410).isGone()).isTrue();
        assertThat(Outcome.of(404).isGone()).isFalse();
    }
}
