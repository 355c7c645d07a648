package ca.astrogrowth.journal;

import ca.astrogrowth.common.BadCursorException;
import ca.astrogrowth.common.CsvFile;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The current workspace's journal, to be read. For those who answer for the workspace: callers ask who that is. */
@Service
public class JournalBook {

    private static final int PAGE = 500;
    private static final List<String> COLUMNS =
            List.of("number", "at", "kind", "person", "address", "agent", "subject", "changes", "hash");

    private final Entries entries;
    private final TransactionTemplate transactions;

    JournalBook(Entries entries, TransactionTemplate transactions) {
        this.entries = entries;
        this.transactions = transactions;
    }

    /** Newest first. */
    public Slice<JournalEntry> list(JournalFilter filter, Window window) {
        long before = before(window);
        List<JournalEntry> fetched =
                reading(workspace -> entries.before(workspace, filter, before, window.limit() + 1)).stream()
                        .map(this::entry)
                        .toList();
        if (fetched.size() <= window.limit()) {
            return new Slice<>(fetched, null);
        }
        List<JournalEntry> items = fetched.subList(0, window.limit());
        return new Slice<>(items, String.valueOf(items.getLast().number()));
    }

    private static long before(Window window) {
        try {
            return window.cursor() == null ? Long.MAX_VALUE : Long.parseLong(window.cursor());
        } catch (NumberFormatException e) {
            throw new BadCursorException(e);
        }
    }

    /** Everybody whom the journal names, by name. */
    public List<Author> authors() {
        return reading(entries::authors).stream()
                .sorted(Comparator.comparing(Author::name))
                .toList();
    }

    /** Reads the whole chain, some entries at a time. */
    public JournalCheck check() {
        Entries.Link last = Entries.Link.NONE;
        while (true) {
            long from = last.row().number();
            List<Entries.Link> page = reading(workspace -> entries.after(workspace, from, PAGE));
            if (page.isEmpty()) {
                return new JournalCheck.Whole(from, HexFormat.of().formatHex(last.seal()));
            }
            for (Entries.Link link : page) {
                if (!follows(last, link)) {
                    return new JournalCheck.Broken(last.row().number() + 1);
                }
                last = link;
            }
        }
    }

    private static boolean follows(Entries.Link last, Entries.Link link) {
        String workspace = TenantContext.current().value();
        return link.row().number() == last.row().number() + 1
                && java.util.Arrays.equals(link.previous(), last.seal())
                && java.util.Arrays.equals(link.seal(), Chain.seal(link.previous(), workspace, link.row()));
    }

    /**
     * Writes all of it, oldest first, as it is read.
     *
     * @param out stays open
     * @param words turns a translation key into a sentence
     */
    public void write(OutputStream out, UnaryOperator<String> words) throws IOException {
        CsvFile csv = new CsvFile(out);
        csv.row(COLUMNS.stream()
                .map(column -> words.apply("journal.column." + column))
                .toList());
        long last = 0;
        List<JournalEntry> page = page(last);
        while (!page.isEmpty()) {
            for (JournalEntry entry : page) {
                csv.row(cells(entry, words));
            }
            last = page.getLast().number();
            page = page(last);
        }
        csv.flush();
    }

    private List<JournalEntry> page(long last) {
        return reading(workspace -> entries.after(workspace, last, PAGE)).stream()
                .map(this::entry)
                .toList();
    }

    private static List<String> cells(JournalEntry entry, UnaryOperator<String> words) {
        return List.of(
                String.valueOf(entry.number()),
                entry.at().toString(),
                words.apply("journal.kind." + entry.kind().code()),
                Objects.requireNonNullElse(entry.name(), ""),
                Objects.requireNonNullElse(entry.address(), ""),
                Objects.requireNonNullElse(entry.agent(), ""),
                Objects.toString(entry.subject(), ""),
                entry.changes().stream()
                        .map(change -> words.apply("journal.field." + change.field()) + ": "
                                + Objects.requireNonNullElse(change.before(), "") + " → "
                                + Objects.requireNonNullElse(change.after(), ""))
                        .collect(Collectors.joining("; ")),
                entry.hash());
    }

    private JournalEntry entry(Entries.Link link) {
        Chain.Row row = link.row();
        return new JournalEntry(
                row.number(),
                row.at(),
                JournalKind.valueOf(row.kind()),
                row.person(),
                row.name(),
                row.address(),
                row.agent(),
                row.subject(),
                entries.changes(row),
                HexFormat.of().formatHex(link.seal()));
    }

    private <T> List<T> reading(java.util.function.Function<TenantId, List<T>> work) {
        TenantId workspace = TenantContext.current();
        return Objects.requireNonNull(transactions.execute(status -> work.apply(workspace)));
    }

    /** Somebody whom the journal names. */
    public record Author(UUID person, String name) {}
}
