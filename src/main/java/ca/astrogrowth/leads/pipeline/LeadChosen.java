package ca.astrogrowth.leads.pipeline;

import java.util.UUID;

/**
 * A lead is among those that its campaign writes about; more is to be learnt of it.
 *
 * @param visit 1 for the first, for which its campaign waits; 2 for the one when something may have answered better
 */
record LeadChosen(UUID campaignId, UUID leadId, int visit) {

    static final String TOPIC = "leads.chosen";
    private static final int LAST = 2;

    static LeadChosen first(UUID campaign, UUID lead) {
        return new LeadChosen(campaign, lead, 1);
    }

    boolean isFirst() {
        return visit == 1;
    }

    boolean mayComeAgain() {
        return visit < LAST;
    }

    LeadChosen again() {
        return new LeadChosen(campaignId, leadId, visit + 1);
    }
}
