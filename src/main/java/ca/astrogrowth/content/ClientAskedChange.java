package ca.astrogrowth.content;

import java.util.UUID;

/**
 * A client wants a content otherwise.
 *
 * @param name the client's
 * @param words what they want
 */
public record ClientAskedChange(String tenant, UUID campaignId, UUID contentId, String name, String words) {

    public static final String TOPIC = "content.client-asked-change";
}
