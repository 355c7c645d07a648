package ca.astrogrowth.content;

import java.util.UUID;

/** A client said yes to a content. @param name the client's */
public record ClientApproved(String tenant, UUID campaignId, UUID contentId, String name) {

    public static final String TOPIC = "content.client-approved";
}
