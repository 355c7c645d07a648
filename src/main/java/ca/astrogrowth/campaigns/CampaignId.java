package ca.astrogrowth.campaigns;

import java.util.UUID;

/** Identifies a campaign within its tenant. */
public record CampaignId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
