package ca.astrogrowth.publishing;

import java.util.UUID;

/** A content is on LinkedIn. */
public record PostPublished(String tenant, UUID campaignId, UUID contentId, String post) {

    public static final String TOPIC = "post.published";
}
