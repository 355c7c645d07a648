package ca.astrogrowth.leads;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.common.CsvFile;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.imports.Columns;
import ca.astrogrowth.leads.imports.Headings;
import ca.astrogrowth.leads.imports.ImportBook;
import ca.astrogrowth.leads.imports.ImportRows;
import ca.astrogrowth.leads.imports.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lists of businesses that people bring, in CSV. They are looked at first, then read in the background. */
@Service
@Transactional(readOnly = true)
@Needs(Right.READ)
public class LeadImports {

    /** In bytes. */
    public static final int LARGEST_FILE = Sheet.LARGEST;

    public static final int MOST_ROWS = Sheet.MOST_ROWS;

    /** What a column can be taken to tell. */
    public static final Set<Field> FIELDS = Columns.FIELDS;

    private static final int ROWS_SHOWN = 10;

    private final Campaigns campaigns;
    private final ImportBook book;
    private final ImportRows rows;

    LeadImports(Campaigns campaigns, ImportBook book, ImportRows rows) {
        this.campaigns = campaigns;
        this.book = book;
        this.rows = rows;
    }

    /** @throws BadListException if it is no list, or too large a one */
    @Transactional(propagation = Propagation.SUPPORTS)
    @Needs(Right.WRITE)
    public ImportPreview preview(byte[] file) {
        Sheet sheet = Sheet.of(file);
        return new ImportPreview(
                sheet.separator(),
                sheet.encoding(),
                sheet.columns(),
                Headings.guess(sheet.columns()),
                sheet.first(ROWS_SHOWN),
                sheet.count(),
                sheet.attribution());
    }

    /**
     * Keeps the file; its rows become leads of the campaign soon.
     *
     * @param mapping what each column tells; null for what a preview guesses
     * @throws BadListException if it cannot be imported like this
     * @throws NoSuchElementException if the campaign is not one of this workspace
     */
    @Transactional
    @Needs(Right.WRITE)
    public ImportView start(CampaignId campaign, String fileName, byte[] file, @Nullable Map<String, Field> mapping) {
        if (campaigns.find(campaign).isEmpty()) {
            throw new NoSuchElementException("No campaign " + campaign);
        }
        Sheet sheet = Sheet.of(file);
        ImportId id =
                book.queue(campaign, fileName, sheet, mapping == null ? Headings.guess(sheet.columns()) : mapping);
        return rows.find(id).orElseThrow();
    }

    public Optional<ImportView> find(ImportId id) {
        return rows.find(id);
    }

    /** Newest first. */
    public List<ImportView> of(CampaignId campaign) {
        return rows.of(campaign);
    }

    /** The rows that were not imported, in the order of the file. */
    public List<ImportRefusal> refusals(ImportId id, int most) {
        return rows.refusals(id, most);
    }

    /**
     * The same as CSV.
     *
     * @param words turns a translation key into a sentence
     */
    public void writeRefusals(ImportId id, OutputStream out, UnaryOperator<String> words) throws IOException {
        CsvFile csv = new CsvFile(out);
        csv.row(Stream.of("line", "reason", "text")
                .map(column -> words.apply("import.refused.column." + column))
                .toList());
        for (ImportRefusal refusal : refusals(id, MOST_ROWS)) {
            csv.row(List.of(String.valueOf(refusal.line()), words.apply(refusal.reason()), refusal.text()));
        }
        csv.flush();
    }
}
