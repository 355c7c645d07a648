package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.leads.LeadFilter;
import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.leads.Leads;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.ui.engagement.FigureEntry;
import ca.astrogrowth.ui.imports.LeadFiles;
import ca.astrogrowth.ui.kit.Decisions;
import ca.astrogrowth.ui.leads.LeadDrawer;
import ca.astrogrowth.ui.leads.LeadDrawers;
import ca.astrogrowth.ui.leads.LeadEditor;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Makes the parts of one campaign's page, each with the service that it needs. */
record CampaignParts(Shop shop, CampaignId campaign, TenantId tenant) {

    CampaignActions actions() {
        return new CampaignActions(shop.moves(), campaign);
    }

    LeadActions leadActions(Consumer<LeadFilter> filters) {
        return new LeadActions(shop.editor(), shop.files(), campaign, filters);
    }

    LeadDrawer drawer(LeadId lead, Runnable closed) {
        return shop.drawers().open(lead, closed);
    }

    FigureEntry entry() {
        return shop.entry();
    }

    Decisions decisions() {
        return shop.decisions();
    }

    List<LeadView> leads(LeadFilter filter, int offset, int limit) {
        return TenantContext.where(tenant).call(() -> shop.leads().of(campaign, filter, offset, limit));
    }

    int countLeads(LeadFilter filter) {
        return TenantContext.where(tenant).call(() -> shop.leads().count(campaign, filter));
    }

    /** What the parts of every campaign's page are made with. */
    @Component
    record Shop(
            CampaignMoves moves,
            Leads leads,
            LeadEditor editor,
            LeadFiles files,
            LeadDrawers drawers,
            FigureEntry entry,
            Decisions decisions) {}
}
