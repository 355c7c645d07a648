package ca.astrogrowth.ui.leads;

import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.leads.LeadDetails;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Standing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that a lead's page shows, read at one moment.
 *
 * @param fromOpenStreetMap whether OpenStreetMap must be named beside it
 * @param content the newest that was written about it, or null
 */
record LeadPage(
        LeadDetails details,
        boolean fromOpenStreetMap,
        CampaignView campaign,
        @Nullable ContentView content) {

    LeadView lead() {
        return details.lead();
    }

    /** The fact that the lead's own value is taken from. */
    Optional<Fact> believed(Field field) {
        return details.facts().stream()
                .filter(fact -> fact.field() == field)
                .findFirst()
                .filter(fact -> !fact.value().isEmpty() && fact.standing() != Standing.NO_BASIS);
    }
}
