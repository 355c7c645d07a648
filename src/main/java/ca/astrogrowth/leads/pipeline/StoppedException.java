package ca.astrogrowth.leads.pipeline;

import ca.astrogrowth.campaigns.CampaignId;

/** A person stopped the campaign while its search was between two steps. */
final class StoppedException extends RuntimeException {

    StoppedException(CampaignId campaign) {
        super("Campaign %s was stopped".formatted(campaign));
    }
}
