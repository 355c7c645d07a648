package ca.astrogrowth.leads.pipeline;

import java.util.UUID;

/** A lead is among those that its campaign writes about; more is to be learnt of it first. */
record LeadChosen(UUID campaignId, UUID leadId) {

    static final String TOPIC = "leads.chosen";
}
