package ca.astrogrowth.publishing;

import java.util.UUID;

/** A person took a content out of the queue before it was sent. */
public record PostWithdrawn(String tenant, UUID campaignId, UUID contentId) {

    public static final String TOPIC = "post.withdrawn";
}
