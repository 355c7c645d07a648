package ca.astrogrowth.publishing;

import java.util.UUID;

/** A content has its place in the queue. */
public record PostQueued(String tenant, UUID campaignId, UUID contentId) {

    public static final String TOPIC = "post.queued";
}
