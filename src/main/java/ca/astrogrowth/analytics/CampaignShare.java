package ca.astrogrowth.analytics;

import ca.astrogrowth.campaigns.CampaignId;

/** A campaign's part in a period. @param published its posts that went out in it */
public record CampaignShare(CampaignId campaign, long published, Summary engagement) {}
