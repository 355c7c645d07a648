package ca.astrogrowth.leads;

import java.util.List;
import java.util.UUID;

/** A lead is no more. @param leads it and the records that were merged into it */
public record LeadDeleted(String tenant, UUID campaignId, List<UUID> leads) {

    public static final String TOPIC = "leads.deleted";

    public LeadDeleted {
        leads = List.copyOf(leads);
    }
}
