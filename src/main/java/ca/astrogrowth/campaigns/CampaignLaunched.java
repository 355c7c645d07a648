package ca.astrogrowth.campaigns;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign starts looking for leads, goes on after a failure or a pause, or looks for more.
 *
 * @param trade the owner's own words when the industry is none that we know; absent in events of older versions
 * @param targetLeads how many it is to have in all
 */
public record CampaignLaunched(
        String tenant,
        UUID campaignId,
        Industry industry,
        @Nullable String trade,
        Locality locality,
        int targetLeads) {

    public static final String TOPIC = "campaign.launched";
}
