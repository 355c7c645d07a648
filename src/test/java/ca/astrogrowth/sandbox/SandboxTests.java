package ca.astrogrowth.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxTests {

    private static final Instant NOON = Instant.parse("2026-11-24T17:00:00Z");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Till till = new Till();
    private Sandbox sandbox;

    @BeforeEach
    void start() throws IOException {
        Mailbox.Mail mail = new Mailbox.Mail("a@a.example", "marie@b.example", "Bienvenue", "Allô {{calls}}", "", NOON);
        sandbox = Sandbox.start(0, List.of(till), () -> List.of(mail), () -> NOON);
    }

    @AfterEach
    void stop() {
        sandbox.close();
        client.close();
    }

    @Test
    void givesTheRouteItsNamedGroupsStillEncoded() throws Exception {
        assertThat(post("/till/caf%C3%A9/coins", "1").body()).isEqualTo("{\"coins\":1,\"till\":\"caf%C3%A9\"}");
    }

    @Test
    void answersAnUnknownPathWithJson() throws Exception {
        HttpResponse<String> reply = post("/nowhere", "");

        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(reply.body()).contains("/nowhere");
        assertThat(sandbox.calls().of("?")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"REVOKED,401", "FORBIDDEN,403", "DUPLICATE,422", "THROTTLED,429", "FAILED,500"})
    void answersTheNextCallsWithTheFaultInsteadOfWorking(Fault fault, int status) throws Exception {
        sandbox.faults().inject("till", fault, 2);

        assertThat(post("/till/a/coins", "1").statusCode()).isEqualTo(status);
        assertThat(post("/till/a/coins", "1").statusCode()).isEqualTo(status);
        assertThat(till.coins).hasValue(0);
        assertThat(post("/till/a/coins", "1").statusCode()).isEqualTo(201);
        assertThat(sandbox.calls().of("till")).extracting(RecordedCall::fault).containsExactly(fault, fault, null);
    }

    @Test
    void dropsTheSocketBeforeTheWork() {
        sandbox.faults().inject("till", Fault.DROP_BEFORE, 1);

        assertThatThrownBy(() -> post("/till/a/coins", "1")).isInstanceOf(IOException.class);
        assertThat(till.coins).hasValue(0);
    }

    @Test
    void dropsTheSocketAfterTheWork() {
        sandbox.faults().inject("till", Fault.DROP_AFTER, 1);

        assertThatThrownBy(() -> post("/till/a/coins", "1")).isInstanceOf(IOException.class);
        assertThat(till.coins).hasValue(1);
        assertThat(sandbox.calls().all()).extracting(RecordedCall::status).containsExactly(0);
    }

    @Test
    void keepsTheCallerWaitingThenAnswersRight() throws Exception {
        Duration delay = Duration.ofMillis(150);
        sandbox.faults().inject(new Faults.Injection("till", Fault.SLOW, 1, "", delay));
        long start = System.nanoTime();

        assertThat(post("/till/a/coins", "1").statusCode()).isEqualTo(201);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(delay);
    }

    @Test
    void savesTheFaultForThePathItIsMeantFor() throws Exception {
        sandbox.faults().inject("till", Fault.FAILED, 1, "/till/b");

        assertThat(post("/till/a/coins", "1").statusCode()).isEqualTo(201);
        assertThat(post("/till/b/coins", "1").statusCode()).isEqualTo(500);
    }

    @Test
    void takesFaultsOverHttpAndGivesThemUp() throws Exception {
        String fault = "{\"provider\":\"till\",\"fault\":\"throttled\",\"times\":3,\"path\":\"/coins\"}";
        assertThat(json("POST", "/__sandbox/faults", fault).statusCode()).isEqualTo(201);
        assertThat(post("/till/a/coins", "1").statusCode()).isEqualTo(429);

        assertThat(json("DELETE", "/__sandbox/faults", "").statusCode()).isEqualTo(204);
        assertThat(post("/till/a/coins", "1").statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"nobody,FAILED,1", "till,FLOODED,1", "till,FAILED,0"})
    void refusesAFaultThatCannotHappen(String provider, String fault, int times) throws Exception {
        String body = "{\"provider\":\"%s\",\"fault\":\"%s\",\"times\":%d}".formatted(provider, fault, times);

        assertThat(json("POST", "/__sandbox/faults", body).statusCode()).isEqualTo(400);
        assertThat(sandbox.faults().waiting()).isEmpty();
    }

    @Test
    void remembersCallsWithoutTheirSecrets() throws Exception {
        post("/till/a/coins?key=k-123", "1&client_secret=s-456");

        RecordedCall call = sandbox.calls().of("till").getFirst();
        assertThat(call.at()).isEqualTo(NOON);
        assertThat(call.path()).isEqualTo("/till/a/coins?key=***");
        assertThat(call.request()).isEqualTo("1&client_secret=***");
        assertThat(json("GET", "/__sandbox/calls?provider=till", "").body())
                .contains("201")
                .doesNotContain("s-456");
    }

    @Test
    void showsAPersonTheCallsTheMailsAndWhatTheProviderAdds() throws Exception {
        post("/till/a/coins", "<b>1</b>");

        assertThat(json("GET", "/__sandbox/", "").body())
                .contains("&lt;b&gt;1", "Bienvenue", "Allô {{calls}}", "<p>1 pièce</p>", "connexion coupée");
    }

    @Test
    void forgetsEverythingWhenAsked() throws Exception {
        post("/till/a/coins", "1");
        sandbox.faults().inject("till", Fault.FAILED, 1);

        assertThat(json("POST", "/__sandbox/reset", "").statusCode()).isEqualTo(204);
        assertThat(sandbox.calls().all()).isEmpty();
        assertThat(sandbox.faults().waiting()).isEmpty();
        assertThat(till.coins).hasValue(0);
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send("POST", path, body, "text/plain");
    }

    private HttpResponse<String> json(String method, String path, String body) throws Exception {
        return send(method, path, body, "application/json");
    }

    private HttpResponse<String> send(String method, String path, String body, String type) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.uri() + path))
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", type)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** A provider that counts. */
    private static final class Till implements Provider {

        private final AtomicInteger coins = new AtomicInteger();

        @Override
        public String name() {
            return "till";
        }

        @Override
        public List<Route> routes() {
            return List.of(Route.of("POST", "/till/(?<till>[^/]+)/coins", this::add));
        }

        @Override
        public String panel() {
            return "<p>%d pièce</p>".formatted(coins.get());
        }

        @Override
        public void reset() {
            coins.set(0);
        }

        private Reply add(Call call) {
            var body = new java.util.TreeMap<String, Object>();
            body.put("coins", coins.incrementAndGet());
            body.put("till", call.path("till"));
            return Reply.json(201, body);
        }
    }
}
