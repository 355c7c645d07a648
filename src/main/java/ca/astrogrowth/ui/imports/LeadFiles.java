package ca.astrogrowth.ui.imports;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.leads.ImportId;
import ca.astrogrowth.leads.LeadExport;
import ca.astrogrowth.leads.LeadImports;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.UnaryOperator;
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
        return saving("export.file", (out, words) -> export.write(campaign, out, words));
    }

    /** A link that saves the rows of a list that were refused. */
    Anchor refusals(ImportId list) {
        return saving("import.refused.file", (out, words) -> imports.writeRefusals(list, out, words));
    }

    private static Anchor saving(String nameKey, Content content) {
        Locale locale = UI.getCurrent().getLocale();
        String name = I18NProvider.translate(locale, nameKey);
        DownloadHandler handler = event -> {
            event.setFileName(name);
            event.setContentType("text/csv; charset=UTF-8");
            content.write(event.getOutputStream(), key -> I18NProvider.translate(locale, key));
        };
        return new Anchor(handler, "");
    }

    /** What is in a file. */
    private interface Content {

        void write(OutputStream out, UnaryOperator<String> words) throws IOException;
    }
}
