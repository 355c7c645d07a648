package ca.astrogrowth.content;

import java.util.UUID;

/** A content is written, drawn and judged. */
public record ContentReady(String tenant, UUID campaignId, UUID contentId) {

    public static final String TOPIC = "content.ready";
}
