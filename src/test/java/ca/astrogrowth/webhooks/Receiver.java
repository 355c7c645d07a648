package ca.astrogrowth.webhooks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A program that is told, on this machine. It answers what it was asked to, then 204. */
public final class Receiver implements AutoCloseable {

    private static final int NO_CONTENT = 204;

    private final HttpServer server;
    private final Queue<Answering> answers = new ConcurrentLinkedQueue<>();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::hear);
        server.start();
    }

    private void hear(HttpExchange exchange) throws IOException {
        try (exchange) {
            heard.add(new Heard(
                    exchange.getRequestURI().getPath(),
                    header(exchange, "Webhook-Id"),
                    header(exchange, "Webhook-Timestamp"),
                    header(exchange, "Webhook-Signature"),
                    header(exchange, "User-Agent"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            Answering next = answers.poll();
            if (next == null) {
                exchange.sendResponseHeaders(NO_CONTENT, -1);
            } else {
                next.answer(exchange);
            }
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return String.valueOf(exchange.getRequestHeaders().getFirst(name));
    }

    public String url() {
        return "http://127.0.0.1:" + port() + "/hook";
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** What it answers next, after what it was asked before. */
    public Receiver then(int status) {
        return then(exchange -> exchange.sendResponseHeaders(status, -1));
    }

    Receiver then(Answering answer) {
        answers.add(answer);
        return this;
    }

    public List<Heard> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** One request. */
    public record Heard(String path, String id, String timestamp, String signature, String agent, String body) {}

    /** How it answers. */
    interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }
}
