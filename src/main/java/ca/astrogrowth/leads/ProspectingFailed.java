package ca.astrogrowth.leads;

import java.util.UUID;

/**
 * No leads could be found for a campaign.
 *
 * @param reason translation key: {@code failure.places.denied}
 */
public record ProspectingFailed(String tenant, UUID campaignId, String reason) {

    public static final String TOPIC = "leads.failed";
}
