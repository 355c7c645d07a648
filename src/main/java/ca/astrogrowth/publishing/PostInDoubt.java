package ca.astrogrowth.publishing;

import java.util.UUID;

/** A post was sent and nobody knows whether it is on LinkedIn: a person must look. */
public record PostInDoubt(String tenant, UUID campaignId, UUID contentId) {

    public static final String TOPIC = "post.in-doubt";
}
