package ca.astrogrowth.content;

import java.util.UUID;

/** A person does not want a content. */
public record ContentRejected(String tenant, UUID campaignId, UUID contentId) {

    public static final String TOPIC = "content.rejected";
}
