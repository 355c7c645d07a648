package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.analytics.Engagement;
import ca.astrogrowth.analytics.Figures;
import ca.astrogrowth.analytics.Period;
import ca.astrogrowth.analytics.Summary;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.content.ContentFilter;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.leads.Coverages;
import ca.astrogrowth.leads.LeadFilter;
import ca.astrogrowth.leads.LeadImports;
import ca.astrogrowth.leads.Leads;
import ca.astrogrowth.metering.Meter;
import ca.astrogrowth.ui.engagement.Trend;
import ca.astrogrowth.ui.kit.More;
import com.vaadin.flow.router.NotFoundException;
import org.springframework.stereotype.Component;

/** Reads a campaign's page from the services. */
@Component
class CampaignPageReader {

    private final Campaigns campaigns;
    private final Figures figures;
    private final Engagement engagement;
    private final Meter meter;
    private final Coverages coverages;
    private final LeadImports imports;
    private final Leads leads;
    private final Contents contents;

    CampaignPageReader(
            Campaigns campaigns,
            Figures figures,
            Engagement engagement,
            Meter meter,
            Coverages coverages,
            LeadImports imports,
            Leads leads,
            Contents contents) {
        this.campaigns = campaigns;
        this.figures = figures;
        this.engagement = engagement;
        this.meter = meter;
        this.coverages = coverages;
        this.imports = imports;
        this.leads = leads;
        this.contents = contents;
    }

    /** @throws NotFoundException if this workspace has no such campaign */
    CampaignPage read(CampaignId id, LeadFilter filter, More moreLeads, More moreContents) {
        Summary month = engagement.of(id, engagement.lastDays(Period.USUAL_DAYS));
        return new CampaignPage(
                campaigns.find(id).orElseThrow(NotFoundException::new),
                figures.of(id),
                Trend.read(engagement, month, id),
                meter.spent(id.value()),
                coverages.of(id).orElse(null),
                imports.of(id).stream().findFirst().orElse(null),
                moreLeads.read(window -> leads.of(id, filter, window)),
                moreContents.read(window -> contents.list(ContentFilter.of(id), window)));
    }

    boolean exists(CampaignId id) {
        return campaigns.find(id).isPresent();
    }
}
