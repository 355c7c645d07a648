package ca.astrogrowth.leads;

import java.util.List;
import java.util.UUID;

/** All leads of a campaign were found and scored. */
public record LeadsReady(String tenant, UUID campaignId, int leadCount, List<UUID> leads) {

    public static final String TOPIC = "leads.ready";

    public LeadsReady {
        leads = List.copyOf(leads);
    }
}
