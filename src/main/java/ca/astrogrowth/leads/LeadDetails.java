package ca.astrogrowth.leads;

import ca.astrogrowth.leads.facts.Fact;
import java.time.Instant;
import java.util.List;

/**
 * All that is known of a lead.
 *
 * @param facts what has not expired, the believed one of each field first
 * @param merged the other records that were recognised as the same business
 */
public record LeadDetails(LeadView lead, List<Fact> facts, List<MergedRecord> merged) {

    public LeadDetails {
        facts = List.copyOf(facts);
        merged = List.copyOf(merged);
    }

    /**
     * @param reason by what it was recognised: {@code phone, domain, name}
     * @param id what {@link LeadDesk#split} takes
     */
    public record MergedRecord(LeadId id, String name, String reason, Instant at) {}
}
