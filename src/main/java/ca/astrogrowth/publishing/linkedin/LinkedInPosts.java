package ca.astrogrowth.publishing.linkedin;

import ca.astrogrowth.publishing.linkedin.PostOutcome.Deferred;
import ca.astrogrowth.publishing.linkedin.PostOutcome.InDoubt;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;

/** LinkedIn's Images and Posts API, in a member's or a page's name. */
@Component
public class LinkedInPosts {

    private static final Logger log = LoggerFactory.getLogger(LinkedInPosts.class);

    private final LinkedInSettings settings;
    private final Rest rest;
    private final Clock clock;

    LinkedInPosts(LinkedInSettings settings, Rest rest, Clock clock) {
        this.settings = settings;
        this.rest = rest;
        this.clock = clock;
    }

    /** Uploads a JPEG or PNG for a post of the author's. */
    public ImageOutcome upload(Author author, byte[] image) {
        try {
            byte[] asked = Rest.json(Map.of("initializeUploadRequest", Map.of("owner", author.urn())));
            Answer slot = rest.post(author.token(), "/rest/images?action=initializeUpload", asked);
            if (slot.status() != 200) {
                return failed("initializeUpload", slot);
            }
            var value = slot.json().path("value");
            URI address = URI.create(value.path("uploadUrl").asString());
            Answer stored = rest.put(author.token(), address, image);
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

    /**
     * Posts, with at most one request.
     *
     * @param notAfter from when nothing is sent any more: another worker may have taken over from a caller who was held up.
     *     The clock is read last, once LinkedIn listens and right before the post itself is written to it
     */
    public PostOutcome post(Author author, Draft draft, Instant notAfter) {
        byte[] body = Rest.json(draft.body(author.urn()));
        if (isLate(notAfter)) {
            return late(notAfter);
        }
        try {
            Answer answer = rest.post(author.token(), "/rest/posts", body, () -> {
                if (isLate(notAfter)) {
                    throw new LateException();
                }
            });
            PostOutcome outcome = Verdicts.post(answer, clock.instant());
            if (!(outcome instanceof PostOutcome.Published)) {
                log.info("LinkedIn answered {} {} to a post", answer.status(), answer.code());
            }
            return outcome;
        } catch (ResourceAccessException e) {
            if (LateException.isBehind(e)) {
                return late(notAfter);
            }
            log.info("LinkedIn did not answer to a post: {}", e.getMessage());
            return Wire.isUnsent(e) ? new Deferred(Verdicts.UNREACHABLE, null) : new InDoubt(Verdicts.IN_DOUBT);
        }
    }

    private boolean isLate(Instant notAfter) {
        return !clock.instant().isBefore(notAfter);
    }

    private static Deferred late(Instant notAfter) {
        log.warn("A post was ready after its time, {}, and was not sent", notAfter);
        return new Deferred("failure.publishing.late", null);
    }

    /** Where readers find a post. */
    public URI page(String urn) {
        return URI.create(settings.oauthUrl() + "/feed/update/" + urn + "/");
    }
}
