package ca.astrogrowth.content;

import java.util.UUID;

/** The workspace said yes to a content, and its client is asked now. */
public record ContentHandedOver(String tenant, UUID campaignId, UUID contentId) {

    public static final String TOPIC = "content.handed-over";
}
