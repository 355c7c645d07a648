package ca.astrogrowth.ui.imports;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.leads.LeadImports;
import org.springframework.stereotype.Component;

/** Lists that come in. */
@Component
public class LeadFiles {

    private final LeadImports imports;

    LeadFiles(LeadImports imports) {
        this.imports = imports;
    }

    /** @param started what to do once a list is being read */
    public void bring(CampaignId campaign, Runnable started) {
        new ImportDialog(imports, campaign, started).open();
    }
}
