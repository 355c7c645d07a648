package ca.astrogrowth.ui.leads;

import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.leads.Leads;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a lead's page from the services. */
@Component
class LeadPageReader {

    private final Leads leads;
    private final Campaigns campaigns;
    private final Contents contents;

    LeadPageReader(Leads leads, Campaigns campaigns, Contents contents) {
        this.leads = leads;
        this.campaigns = campaigns;
        this.contents = contents;
    }

    /** Empty when it is gone, or has become a part of another. */
    Optional<LeadPage> read(LeadId id) {
        return leads.details(id)
                .flatMap(details -> campaigns
                        .find(details.lead().campaign())
                        .map(campaign -> new LeadPage(
                                details,
                                leads.isFromOpenStreetMap(id),
                                campaign,
                                contents.about(id).stream().findFirst().orElse(null))));
    }

    /** The lead that tells of this record now: itself, or the one that it was merged into. */
    Optional<LeadId> leadOf(LeadId record) {
        return leads.leadOf(record);
    }
}
