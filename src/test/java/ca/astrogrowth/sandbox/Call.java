package ca.astrogrowth.sandbox;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request as it came over the wire.
 *
 * @param headers by lower-case name
 * @param query decoded; the first value of each name
 * @param matched the route's pattern, already matched on the raw path
 */
public record Call(
        String method, URI uri, Map<String, String> headers, Map<String, String> query, byte[] body, Matcher matched) {

    private static final JsonMapper JSON = JsonMapper.shared();

    Call matchedBy(Matcher matcher) {
        return new Call(method, uri, headers, query, body, matcher);
    }

    /** Where the caller found the sandbox, so that links lead back there: {@code http://localhost:8090}. */
    public String origin() {
        return "http://" + header("host").orElse("127.0.0.1");
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    public String path(String group) {
        return matched.group(group);
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return JSON.readTree(body);
    }

    /** An {@code application/x-www-form-urlencoded} body, decoded. */
    public Map<String, String> form() {
        return Queries.parse(text());
    }
}
