package ca.astrogrowth.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What goes back over the wire. */
public record Reply(int status, Map<String, String> headers, byte[] body) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public static Reply json(int status, Object body) {
        return new Reply(
                status, Map.of("Content-Type", "application/json; charset=utf-8"), JSON.writeValueAsBytes(body));
    }

    public static Reply html(int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new Reply(status, Map.of("Content-Type", "text/html; charset=utf-8"), bytes);
    }

    public static Reply empty(int status) {
        return new Reply(status, Map.of(), new byte[0]);
    }

    public static Reply redirect(String location) {
        return empty(302).with("Location", location);
    }

    public Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, more, body);
    }
}
