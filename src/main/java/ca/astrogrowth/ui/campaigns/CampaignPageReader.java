package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.analytics.CampaignFigures;
import ca.astrogrowth.analytics.Engagement;
import ca.astrogrowth.analytics.Figures;
import ca.astrogrowth.analytics.Period;
import ca.astrogrowth.analytics.Summary;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.content.ContentFilter;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.leads.Coverages;
import ca.astrogrowth.leads.LeadImports;
import ca.astrogrowth.leads.Leads;
import ca.astrogrowth.metering.Meter;
import ca.astrogrowth.publishing.Publications;
import ca.astrogrowth.ui.engagement.Trend;
import java.util.List;
import java.util.Optional;
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
    private final Publications publications;

    CampaignPageReader(
            Campaigns campaigns,
            Figures figures,
            Engagement engagement,
            Meter meter,
            Coverages coverages,
            LeadImports imports,
            Leads leads,
            Contents contents,
            Publications publications) {
        this.campaigns = campaigns;
        this.figures = figures;
        this.engagement = engagement;
        this.meter = meter;
        this.coverages = coverages;
        this.imports = imports;
        this.leads = leads;
        this.contents = contents;
        this.publications = publications;
    }

    /** Empty if this workspace has no such campaign (any more). */
    Optional<CampaignPage> read(CampaignId id, CampaignBody screen) {
        return campaigns.find(id).map(campaign -> read(campaign, screen));
    }

    private CampaignPage read(CampaignView campaign, CampaignBody screen) {
        CampaignId id = campaign.id();
        Summary month = engagement.of(id, engagement.lastDays(Period.USUAL_DAYS));
        CampaignFigures known = figures.of(id);
        return new CampaignPage(
                campaign,
                known,
                leads.progress(id),
                contents.counts(id),
                publications.next(id.value()).orElse(null),
                Math.max(0, known.leads() - contents.leads(id)),
                engagement.zone(),
                Trend.read(engagement, month, id),
                meter.spent(id.value()),
                coverages.of(id).orElse(null),
                imports.of(id).stream().findFirst().orElse(null),
                screen.isWide()
                        ? new Slice<>(List.of(), null)
                        : screen.moreLeads().read(window -> leads.of(id, screen.filter(), window)),
                screen.moreContents().read(window -> contents.list(ContentFilter.of(id), window)));
    }

    boolean exists(CampaignId id) {
        return campaigns.find(id).isPresent();
    }
}
