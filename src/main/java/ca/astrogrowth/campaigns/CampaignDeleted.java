package ca.astrogrowth.campaigns;

import java.util.UUID;

/** A campaign was deleted: each stage takes back what it made for it, but for what is on LinkedIn. */
public record CampaignDeleted(String tenant, UUID campaignId) {

    public static final String TOPIC = "campaign.deleted";
}
