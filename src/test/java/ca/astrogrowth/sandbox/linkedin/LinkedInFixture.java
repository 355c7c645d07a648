package ca.astrogrowth.sandbox.linkedin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import ca.astrogrowth.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An application that speaks to the sandbox as its HTTP client would, at a time of the test's choosing. */
final class LinkedInFixture implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    static final String MARIE = "marie@bistro-marie.example";
    static final String MARIE_URN = "urn:li:person:782bbtaQ4k";
    static final String JEAN = "jean@clinique-jean.example";
    static final String CALLBACK = "http://127.0.0.1:8080/linkedin/callback";
    static final String SCOPES = "openid profile email w_member_social";

    Instant now = Instant.parse("2026-11-24T15:00:00Z");
    final LinkedIn linkedIn;
    final Sandbox sandbox;

    LinkedInFixture(@Nullable Path directory, LinkedInApp... apps) throws IOException {
        this.linkedIn = new LinkedIn(List.of(apps), directory, () -> now, new Random(7));
        this.sandbox = Sandbox.start(0, List.of(linkedIn));
    }

    LinkedInFixture() throws IOException {
        this(null, LinkedInApp.sandbox(CALLBACK), LinkedInApp.community(CALLBACK));
    }

    Map<String, String> request() {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("response_type", "code");
        request.put("client_id", "sandbox-client");
        request.put("redirect_uri", CALLBACK);
        request.put("state", "s/1&2");
        request.put("scope", SCOPES);
        request.put("nonce", "n-1");
        return request;
    }

    URI authorization(Map<String, String> request) {
        return URI.create(sandbox.uri() + "/oauth/v2/authorization?" + encode(request));
    }

    static Map<String, String> query(URI uri) {
        return UriComponentsBuilder.fromUri(uri).build().getQueryParams().toSingleValueMap();
    }

    String code(Map<String, String> request, String email) throws Exception {
        return query(LinkedInConsent.approve(authorization(request), email)).getOrDefault("code", "none");
    }

    Map<String, String> exchange(String code) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", CALLBACK);
        form.put("client_id", "sandbox-client");
        form.put("client_secret", "sandbox-secret");
        return form;
    }

    HttpResponse<String> form(String path, Map<String, String> form) throws Exception {
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(form))));
    }

    String token(String email, String scopes) throws Exception {
        Map<String, String> request = request();
        request.put("scope", scopes);
        return json(form("/oauth/v2/accessToken", exchange(code(request, email))))
                .path("access_token")
                .asString();
    }

    String token(String email) throws Exception {
        return token(email, SCOPES);
    }

    /** The tokens that the community application gets. */
    JsonNode community(String email, String scopes) throws Exception {
        Map<String, String> request = request();
        request.put("client_id", "sandbox-community");
        request.put("scope", scopes);
        Map<String, String> form = exchange(code(request, email));
        form.putAll(communityCredentials());
        return json(form("/oauth/v2/accessToken", form));
    }

    String communityToken(String email) throws Exception {
        return community(email, String.join(" ", LinkedInApp.COMMUNITY))
                .path("access_token")
                .asString();
    }

    static Map<String, String> communityCredentials() {
        return Map.of("client_id", "sandbox-community", "client_secret", "sandbox-community-secret");
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(path.startsWith("http") ? URI.create(path) : URI.create(sandbox.uri() + path));
    }

    HttpRequest.Builder rest(String path, String token) {
        return to(path).setHeader("Authorization", "Bearer " + token)
                .setHeader("LinkedIn-Version", "202608")
                .setHeader("X-Restli-Protocol-Version", "2.0.0")
                .setHeader("Content-Type", "application/json");
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> reply) {
        return JsonMapper.shared().readTree(reply.body());
    }

    private static String encode(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                .collect(joining("&"));
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
