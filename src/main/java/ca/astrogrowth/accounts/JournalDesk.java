package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.journal.JournalBook;
import ca.astrogrowth.journal.JournalCheck;
import ca.astrogrowth.journal.JournalEntry;
import ca.astrogrowth.journal.JournalFilter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/** The current workspace's journal, for those who may read it: the journal itself knows no rights. */
@Service
@Needs(Right.JOURNAL)
public class JournalDesk {

    private final JournalBook book;

    JournalDesk(JournalBook book) {
        this.book = book;
    }

    /** Newest first. */
    public Slice<JournalEntry> list(JournalFilter filter, Window window) {
        return book.list(filter, window);
    }

    /** Everybody whom the journal names, by name. */
    public List<JournalBook.Author> authors() {
        return book.authors();
    }

    /** Reads the whole chain. */
    public JournalCheck check() {
        return book.check();
    }

    /**
     * Writes all of it, oldest first, as CSV.
     *
     * @param out stays open
     * @param words turns a translation key into a sentence
     */
    public void write(OutputStream out, UnaryOperator<String> words) throws IOException {
        book.write(out, words);
    }
}
