package ca.astrogrowth.leads;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.CsvFile;
import ca.astrogrowth.journal.Journal;
import ca.astrogrowth.journal.JournalKind;
import ca.astrogrowth.leads.exports.ExportPages;
import ca.astrogrowth.leads.exports.Exported;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Leads for other programs, in CSV. Values that may only be kept for a time, such as Google's, stay here, and the row says
 * that some do; whose open data a row holds is said beside them.
 */
@Service
@Needs(Right.EXPORT)
public class LeadExport {

    private final ExportPages pages;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final Clock clock;

    LeadExport(ExportPages pages, Journal journal, TransactionTemplate transactions, Clock clock) {
        this.pages = pages;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Writes a campaign's leads as they are read, oldest first. The journal knows of it before the first leaves.
     *
     * @param out stays open
     * @param words turns a translation key into a sentence
     */
    public void write(CampaignId campaign, OutputStream out, UnaryOperator<String> words) throws IOException {
        transactions.executeWithoutResult(status -> journal.record(JournalKind.LEADS_EXPORTED, campaign.value()));
        CsvFile csv = new CsvFile(out);
        csv.row(Exported.header(words));
        @Nullable UUID last = null;
        List<Exported> page = pages.after(campaign, last);
        while (!page.isEmpty()) {
            for (Exported lead : page) {
                csv.row(lead.cells(clock.instant(), words));
            }
            last = page.getLast().id();
            page = pages.after(campaign, last);
        }
        csv.flush();
    }
}
