package ca.astrogrowth.publishing;

import java.util.UUID;

/**
 * LinkedIn refused a post for good, or it was not to go out when its time had come.
 *
 * @param reason translation key
 */
public record PostRefused(String tenant, UUID campaignId, UUID contentId, String reason) {

    public static final String TOPIC = "post.refused";

    /** Why a post lost its place whose client had not said yes in time. */
    static final String CLIENT = "failure.publishing.client";

    /** Whether its content only waits for the client, and gets another place with their yes. */
    public boolean waitsForClient() {
        return reason.equals(CLIENT);
    }
}
