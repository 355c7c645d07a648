package ca.astrogrowth.publishing;

import java.util.UUID;

/**
 * LinkedIn refused a post for good.
 *
 * @param reason translation key
 */
public record PostRefused(String tenant, UUID campaignId, UUID contentId, String reason) {

    public static final String TOPIC = "post.refused";
}
