package ca.astrogrowth.content;

import java.time.Instant;
import java.util.UUID;

/**
 * A content may be published.
 *
 * @param decidedAt which decision: one that was taken back has no say, though another came after it
 */
public record ContentApproved(String tenant, UUID campaignId, UUID contentId, Instant decidedAt) {

    public static final String TOPIC = "content.approved";
}
