package ca.astrogrowth.publishing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A content is on LinkedIn.
 *
 * @param post its URN; null when a person found it there and we never heard of it
 * @param at when we learnt that it is there
 */
public record PostPublished(
        String tenant,
        UUID campaignId,
        UUID contentId,
        @Nullable String post,
        Instant at) {

    public static final String TOPIC = "post.published";
}
