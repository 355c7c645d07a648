package ca.astrogrowth.publishing.linkedin;

import ca.astrogrowth.publishing.linkedin.PostOutcome.Deferred;
import ca.astrogrowth.publishing.linkedin.PostOutcome.InDoubt;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** LinkedIn's Images and Posts API. */
@Component
@EnableConfigurationProperties(LinkedInSettings.class)
public class LinkedInPosts {

    private static final Logger log = LoggerFactory.getLogger(LinkedInPosts.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final LinkedInSettings settings;
    private final Clock clock;
    private final RestClient http;

    LinkedInPosts(LinkedInSettings settings, RestClient.Builder http, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.http = http.requestFactory(Wire.requests()).build();
    }

    /** Uploads a JPEG or PNG for a post of the author's. */
    public ImageOutcome upload(Author author, byte[] image) {
        try {
            var asked = Map.of("initializeUploadRequest", Map.of("owner", author.urn()));
            Answer slot = call(author, "/rest/images?action=initializeUpload", asked);
            if (slot.status() != 200) {
                return failed("initializeUpload", slot);
            }
            var value = slot.json().path("value");
            Answer stored = put(author, URI.create(value.path("uploadUrl").asString()), image);
            return stored.status() / 100 == 2
                    ? new ImageOutcome.Uploaded(value.path("image").asString())
                    : failed("upload", stored);
        } catch (ResourceAccessException e) {
            log.info("LinkedIn could not be reached for an upload: {}", e.getMessage());
            return new ImageOutcome.Failed(new Deferred(Verdicts.UNREACHABLE, null));
        }
    }

    private ImageOutcome failed(String step, Answer answer) {
        log.info("LinkedIn answered {} {} to {}", answer.status(), answer.code(), step);
        return new ImageOutcome.Failed(Verdicts.image(answer, clock.instant()));
    }

    /** Posts, with exactly one request. */
    public PostOutcome post(Author author, Draft draft) {
        try {
            Answer answer = call(author, "/rest/posts", draft.body(author.urn()));
            PostOutcome outcome = Verdicts.post(answer, clock.instant());
            if (!(outcome instanceof PostOutcome.Published)) {
                log.info("LinkedIn answered {} {} to a post", answer.status(), answer.code());
            }
            return outcome;
        } catch (ResourceAccessException e) {
            log.info("LinkedIn did not answer to a post: {}", e.getMessage());
            return Wire.isUnsent(e) ? new Deferred(Verdicts.UNREACHABLE, null) : new InDoubt(Verdicts.IN_DOUBT);
        }
    }

    /** Where readers find a post. */
    public URI page(String urn) {
        return URI.create(settings.oauthUrl() + "/feed/update/" + urn + "/");
    }

    private Answer call(Author author, String path, Object body) {
        return http.post()
                .uri(URI.create(settings.apiUrl() + path))
                .headers(headers -> headers.setBearerAuth(author.token()))
                .header("LinkedIn-Version", settings.version())
                .header("X-Restli-Protocol-Version", "2.0.0")
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8))
                .exchangeForRequiredValue((request, response) -> Answer.read(response));
    }

    /** To the address as it was given: it is signed, and encoding it again would break it. */
    private Answer put(Author author, URI address, byte[] image) {
        return http.put()
                .uri(address)
                .headers(headers -> headers.setBearerAuth(author.token()))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(image)
                .exchangeForRequiredValue((request, response) -> Answer.read(response));
    }
}
