package ca.astrogrowth.leads;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.Industry;
import java.util.List;

/**
 * What may be told to a writer about a lead: its trade and its live facts.
 *
 * @param closed whether its place is closed, for good or for some time
 */
public record LeadBrief(
        LeadId id, CampaignId campaign, Industry industry, String name, String city, List<Fact> facts, boolean closed) {

    /**
     * @param ref short name to cite the fact by: {@code F1}
     * @param field {@code name, city, category, address, phone, website, description, rating, reviews}
     */
    public record Fact(String ref, String field, String value) {}
}
