package ca.astrogrowth.crowd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody's window, without the window: signs in through the form, opens the first screen, holds the push connection, follows
 * links and presses buttons in the words of Flow's own client, and measures how long each answer takes to be read whole.
 */
final class Screen implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String WINDOW =
            "&v-sh=844&v-sw=390&v-wh=844&v-ww=390&v-bh=844&v-bw=390&v-curdate=1795947915311"
                    + "&v-tzo=300&v-dstd=60&v-rtzo=300&v-dston=false&v-tzid=America/Toronto&v-wn=crowd&v-td=true&v-pr=3&v-np=Linux"
                    + "&v-cs=light&v-pv=VISIBLE&v-tn=aura";
    private static final String PUSH = "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1"
            + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
            + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=";

    /** What some messages begin with, so that no page of others can run them as a script. */
    private static final String GUARD = "for(;;);";

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(PATIENCE)
            .build();
    private final Tree tree = new Tree();
    private final List<JsonNode> early = new ArrayList<>();
    private final List<Double> trips = new ArrayList<>();
    private String key = "";
    private int ui;
    private int seen = -1;
    private int sent;
    private @Nullable WebSocket push;
    private volatile @Nullable RuntimeException problem;

    /** @param address of the house, without a slash at its end */
    Screen(String address) {
        this.address = address;
    }

    /** Until the first screen is there. */
    void open(String email, String password) throws IOException, InterruptedException {
        String form = body(get("/login"));
        Matcher token = FORM_TOKEN.matcher(form);
        if (!token.find()) {
            throw new IllegalStateException("The sign-in form has no token");
        }
        String fields =
                "_csrf=" + encoded(token.group(1)) + "&username=" + encoded(email) + "&password=" + encoded(password);
        body(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields))
                .build());
        JsonNode start = JsonMapper.shared()
                .readTree(body(get("/?v-r=init&location=&query=" + WINDOW)))
                .path("appConfig");
        JsonNode first = start.path("uidl");
        ui = start.path("v-uiId").asInt();
        key = first.path("Vaadin-Security-Key").asString();
        receive(first);
        navigate("", "");
        push = connect(first.path("Vaadin-Push-ID").asString());
    }

    /** @param route as in the address after the first slash */
    void go(String route) throws IOException, InterruptedException {
        navigate(route, "client");
    }

    /** @return whether there was something to press */
    boolean press(Predicate<Tree.Node> within, Predicate<Tree.Node> wanted) throws IOException, InterruptedException {
        ObjectNode event;
        synchronized (this) {
            Optional<Tree.Node> button = tree.find(within, wanted);
            if (button.isEmpty()) {
                return false;
            }
            event = event(button.get().id(), "click", tree.details(button.get(), "click"));
        }
        send(event);
        return true;
    }

    /** How long each answer took, in milliseconds. */
    List<Double> trips() {
        return trips;
    }

    private void navigate(String route, String trigger) throws IOException, InterruptedException {
        ObjectNode data = JsonMapper.shared().createObjectNode();
        data.put("route", route).put("query", "").put("appShellTitle", "").putNull("historyState");
        send(event(1, "ui-navigate", data.put("trigger", trigger)));
    }

    private static ObjectNode event(int node, String name, ObjectNode data) {
        ObjectNode event = JsonMapper.shared().createObjectNode();
        event.put("type", "event").put("node", node).put("event", name).set("data", data);
        return event;
    }

    private void send(ObjectNode event) throws IOException, InterruptedException {
        ObjectNode message = JsonMapper.shared().createObjectNode();
        synchronized (this) {
            message.put("csrfToken", key).put("syncId", seen).put("clientId", sent++);
        }
        message.putArray("rpc").add(event);
        HttpRequest request = request("/?v-r=uidl&v-uiId=" + ui)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(message.toString()))
                .build();
        long start = System.nanoTime();
        String answer = body(request);
        trips.add((System.nanoTime() - start) / 1e6);
        receiveAll(answer);
        if (problem != null) {
            throw problem;
        }
    }

    private void receiveAll(String answer) {
        JsonNode messages = JsonMapper.shared().readTree(answer.replaceFirst("^" + Pattern.quote(GUARD), ""));
        if (messages.isArray()) {
            messages.forEach(this::receive);
        } else {
            receive(messages);
        }
    }

    /** Answers and pushes may overtake each other; their numbers say which comes first. */
    private synchronized void receive(JsonNode message) {
        boolean refused =
                message.path("meta").has("appError") || message.path("meta").has("sessionExpired");
        if (refused || message.path("resynchronize").asBoolean(false)) {
            throw new IllegalStateException(message.toString());
        }
        early.add(message);
        Optional<JsonNode> next;
        do {
            next = early.stream()
                    .filter(each -> each.path("syncId").asInt() == seen + 1)
                    .findAny();
            next.ifPresent(each -> {
                early.remove(each);
                seen++;
                tree.apply(each);
            });
        } while (next.isPresent());
    }

    private WebSocket connect(String pushId) {
        String uri = address.replaceFirst("^http", "ws") + "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + pushId
                + PUSH + seen;
        return http.newWebSocketBuilder()
                .header("Origin", address)
                .buildAsync(URI.create(uri), new Pushes())
                .join();
    }

    private HttpRequest get(String path) {
        return request(path).build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "fr-CA");
    }

    private String body(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + " of " + request.uri());
        }
        if (!response.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            return new String(response.body(), StandardCharsets.UTF_8);
        }
        try (var packed = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        if (push != null) {
            push.abort();
        }
        http.shutdownNow();
    }

    /** What comes by itself: each message after its length and a bar; the first is Atmosphere's greeting. */
    private final class Pushes implements WebSocket.Listener {

        private final StringBuilder pending = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            pending.append(text);
            int bar = pending.indexOf("|");
            while (bar > 0) {
                int end = bar + 1 + Integer.parseInt(pending.substring(0, bar));
                if (end > pending.length()) {
                    break;
                }
                String message = pending.substring(bar + 1, end);
                pending.delete(0, end);
                if (message.startsWith("{") || message.startsWith(GUARD)) {
                    hear(message);
                }
                bar = pending.indexOf("|");
            }
            socket.request(1);
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            problem = new IllegalStateException("push", error);
        }

        private void hear(String message) {
            try {
                receiveAll(message);
            } catch (RuntimeException e) {
                problem = e;
            }
        }
    }
}
