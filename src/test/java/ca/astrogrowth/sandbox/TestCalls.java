package ca.astrogrowth.sandbox;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a provider without a server, the way the server would. */
public final class TestCalls {

    private static final Pattern NOTHING = Pattern.compile("");

    private TestCalls() {}

    public static Reply get(Provider provider, String uri, Map<String, String> headers) {
        return call(provider, "GET", uri, headers, "");
    }

    public static Reply post(Provider provider, String uri, Map<String, String> headers, String body) {
        return call(provider, "POST", uri, headers, body);
    }

    /** A call that no route has matched yet. */
    public static Call call(String method, String uri) {
        return new Call(method, URI.create(uri), Map.of(), Map.of(), new byte[0], NOTHING.matcher(""));
    }

    public static JsonNode json(Reply reply) {
        return JsonMapper.shared().readTree(reply.body());
    }

    public static String text(Reply reply) {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }

    private static Reply call(
            Provider provider, String method, String address, Map<String, String> headers, String body) {
        URI uri = URI.create(address);
        Map<String, String> lower = new HashMap<>();
        headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        for (Route route : provider.routes()) {
            Matcher path = route.path().matcher(uri.getRawPath());
            if (route.method().equals(method) && path.matches()) {
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                return route.answer()
                        .apply(new Call(method, uri, lower, Queries.parse(uri.getRawQuery()), bytes, path));
            }
        }
        throw new AssertionError("No route of " + provider.name() + " answers " + method + " " + address);
    }
}
