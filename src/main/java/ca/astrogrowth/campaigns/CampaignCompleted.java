package ca.astrogrowth.campaigns;

import java.util.UUID;

/** Everything that a campaign made is settled. It may be told again when a campaign that was completed found more. */
public record CampaignCompleted(String tenant, UUID campaignId) {

    public static final String TOPIC = "campaign.completed";
}
