package ca.astrogrowth.leads.enrich;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import okhttp3.Dns;
import org.springframework.util.unit.DataSize;

/**
 * An Internet of one server: whatever address is connected to, the connection really arrives here. A reader that
 * connects to 10.0.0.1 is heard, one that does not is not.
 */
final class Internet implements AutoCloseable, Dns {

    static final UUID CAMPAIGN = UUID.fromString("019ab000-0000-7000-8000-000000000001");
    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    static final String PUBLIC = "93.184.215.14";

    final Purse purse = new Purse();

    private final HttpServer server;
    private final Map<String, Deque<List<String>>> names = new HashMap<>();
    private final Map<String, Page> pages = new HashMap<>();
    private final List<String> connections = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    Internet() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.createContext("/", this::serve);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    SiteReader reader() {
        return new SiteReader(config(Duration.ofSeconds(5)), purse, clock(), this, this::arrive);
    }

    SiteReader reader(Duration timeout) {
        return new SiteReader(config(timeout), purse, clock(), this, this::arrive);
    }

    SiteReader reader(Purse other) {
        return new SiteReader(config(Duration.ofSeconds(5)), other, clock(), this, this::arrive);
    }

    Wire wire() {
        return new Wire(config(Duration.ofSeconds(5)), this, this::arrive);
    }

    static WebConfig config(Duration timeout) {
        return new WebConfig(null, timeout, DataSize.ofMegabytes(1), 3, "AstroGrowthBot");
    }

    static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    SiteReading read(String website) {
        return reader().read(CAMPAIGN, URI.create(website));
    }

    /** Each look-up gives the next of these answers, the last one for good; an answer is a list: {@code a,b}. */
    Internet name(String host, String... answers) {
        names.put(
                host,
                new ArrayDeque<>(Arrays.stream(answers)
                        .map(answer -> List.of(answer.split(",")))
                        .toList()));
        return this;
    }

    Internet page(String url, Page page) {
        pages.put(url, page);
        return this;
    }

    Internet html(String url, String html) {
        return page(url, exchange -> send(exchange, 200, "text/html; charset=utf-8", html));
    }

    Internet redirect(String url, String location) {
        return page(url, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Addresses that were really connected to. */
    List<String> connections() {
        return new ArrayList<>(connections);
    }

    /** {@code host/path} of each request that arrived. */
    List<String> requests() {
        return new ArrayList<>(requests);
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        Deque<List<String>> answers = names.get(host);
        if (answers == null) {
            throw new UnknownHostException(host);
        }
        List<String> answer = answers.size() > 1 ? answers.pop() : answers.element();
        return answer.stream().map(InetAddress::ofLiteral).toList();
    }

    private SocketAddress arrive(SocketAddress wanted) {
        connections.add(((InetSocketAddress) wanted).getAddress().getHostAddress());
        return server.getAddress();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String asked = exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI();
        requests.add(asked);
        try (exchange) {
            Page missing = gone -> send(gone, 404, "text/plain", "");
            pages.getOrDefault(asked, missing).answer(exchange);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
