package ca.astrogrowth.ui.imports;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.leads.ImportId;
import ca.astrogrowth.leads.LeadExport;
import ca.astrogrowth.leads.LeadImports;
import ca.astrogrowth.ui.kit.CsvLink;
import com.vaadin.flow.component.html.Anchor;
import org.springframework.stereotype.Component;

/** Lists that come in, and files that are saved. A download is a request of the person's own: who asks is known. */
@Component
public class LeadFiles {

    private final LeadImports imports;
    private final LeadExport export;

    LeadFiles(LeadImports imports, LeadExport export) {
        this.imports = imports;
        this.export = export;
    }

    /** @param started what to do once a list is being read */
    public void bring(CampaignId campaign, Runnable started) {
        new ImportDialog(imports, campaign, started).open();
    }

    /** A link that saves a campaign's leads. */
    public Anchor leads(CampaignId campaign) {
        return CsvLink.saving("export.file", (out, words) -> export.write(campaign, out, words));
    }

    /** A link that saves the rows of a list that were refused. */
    Anchor refusals(ImportId list) {
        return CsvLink.saving("import.refused.file", (out, words) -> imports.writeRefusals(list, out, words));
    }
}
