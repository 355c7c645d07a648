package ca.astrogrowth.publishing.linkedin;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * LinkedIn's API with a member's token. Paths and queries come encoded. What changes something is one request; a
 * question may be asked again by the JDK, when the connection that it kept open turns out to be dead.
 */
@Component
@EnableConfigurationProperties(LinkedInSettings.class)
class Rest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final LinkedInSettings settings;
    private final RestClient http;

    Rest(LinkedInSettings settings, RestClient.Builder http) {
        this.settings = settings;
        this.http = http.requestFactory(Wire.requests(settings.patience())).build();
    }

    /** Of a URN or a query's value; the punctuation around it, as in {@code List(…)}, must stay as it is. */
    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static byte[] json(Object body) {
        return JSON.writeValueAsBytes(body);
    }

    Answer get(String token, String path) {
        return send(http.get().uri(api(path)), token);
    }

    /** What is older than the versions: {@code /v2/…}. */
    Answer unversioned(String token, String path) {
        return http.get()
                .uri(api(path))
                .headers(headers -> headers.setBearerAuth(token))
                .exchangeForRequiredValue((request, response) -> Answer.read(response));
    }

    Answer post(String token, String path, byte[] json) {
        return send(
                http.post()
                        .uri(api(path))
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(json),
                token);
    }

    /**
     * @param objection asked once the connection stands and before the body is written; a request without its body is
     *     none. What it throws ends the call, as a cause of the {@code ResourceAccessException}
     */
    Answer post(String token, String path, byte[] json, Objection objection) {
        return send(
                http.post()
                        .uri(api(path))
                        .contentType(MediaType.APPLICATION_JSON)
                        .contentLength(json.length)
                        .body(out -> {
                            objection.check();
                            out.write(json);
                        }),
                token);
    }

    /** A reason not to send after all. */
    @FunctionalInterface
    interface Objection {
        void check() throws IOException;
    }

    /** To the address as it was given: it is signed, and encoding it again would break it. */
    Answer put(String token, URI address, byte[] content) {
        return http.put()
                .uri(address)
                .headers(headers -> headers.setBearerAuth(token))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(content)
                .exchangeForRequiredValue((request, response) -> Answer.read(response));
    }

    private URI api(String path) {
        return URI.create(settings.apiUrl() + path);
    }

    private Answer send(RestClient.RequestHeadersSpec<?> request, String token) {
        return request.headers(headers -> headers.setBearerAuth(token))
                .header("LinkedIn-Version", settings.version())
                .header("X-Restli-Protocol-Version", "2.0.0")
                .exchangeForRequiredValue((sent, response) -> Answer.read(response));
    }
}
