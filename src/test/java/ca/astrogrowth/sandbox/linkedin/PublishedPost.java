package ca.astrogrowth.sandbox.linkedin;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post as the author's network sees it.
 *
 * @param author the member's name
 * @param text what is left of the commentary once published
 * @param commentary as it was sent
 * @param hashtags what readers may follow of it, without the sign
 * @param image a path on the sandbox
 */
public record PublishedPost(
        String urn,
        String author,
        @JsonProperty("author_urn") String authorUrn,
        String text,
        String commentary,
        List<String> hashtags,
        @Nullable String image,
        @JsonProperty("alt_text") @Nullable String altText,
        Instant at) {}
