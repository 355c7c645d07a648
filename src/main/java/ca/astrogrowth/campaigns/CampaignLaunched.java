package ca.astrogrowth.campaigns;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import java.util.UUID;

/** A campaign starts looking for leads, or starts again after a failure. */
public record CampaignLaunched(String tenant, UUID campaignId, Industry industry, Locality locality, int targetLeads) {

    public static final String TOPIC = "campaign.launched";
}
