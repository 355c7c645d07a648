package ca.astrogrowth.sandbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Between the JDK's HTTP server and the sandbox's own records. */
final class Wire {

    private static final Pattern ANYTHING = Pattern.compile(".*");

    private Wire() {}

    static Call read(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
        return new Call(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                headers,
                Queries.parse(exchange.getRequestURI().getRawQuery()),
                exchange.getRequestBody().readAllBytes(),
                ANYTHING.matcher(""));
    }

    static void send(HttpExchange exchange, Reply reply) throws IOException {
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = reply.body();
        if (body.length == 0 || exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(reply.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(reply.status(), announced(reply));
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    /** An answer that announces more than it has breaks off at its end. */
    private static long announced(Reply reply) {
        String length = reply.headers().get("Content-Length");
        return length == null ? reply.body().length : Long.parseLong(length);
    }

    static void pause(Duration delay) {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
