package ca.astrogrowth.content;

import java.util.UUID;

/** A content may be published. */
public record ContentApproved(String tenant, UUID campaignId, UUID contentId) {

    public static final String TOPIC = "content.approved";
}
