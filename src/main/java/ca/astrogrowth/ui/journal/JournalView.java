package ca.astrogrowth.ui.journal;

import ca.astrogrowth.accounts.JournalDesk;
import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.journal.JournalCheck;
import ca.astrogrowth.journal.JournalEntry;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.CsvLink;
import ca.astrogrowth.ui.kit.EmptyState;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.KeyedList;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.More;
import ca.astrogrowth.ui.kit.PageHeader;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Who did what, newest first; it grows as one asks for more. */
@Route(Links.JOURNAL)
@PermitAll
@Needs(Right.JOURNAL)
class JournalView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 30;

    private final transient JournalDesk book;
    private final Paragraph verdict = new Paragraph();
    private final JournalFilters filters = new JournalFilters(this::again);
    private final KeyedList<JournalEntry, JournalRow> list =
            new KeyedList<>(JournalEntry::number, JournalRow::new, (row, entry) -> {});
    private final EmptyState empty = new EmptyState("empty-notices", "journal.empty");
    private final More more = new More(PAGE, this::show);

    JournalView(JournalDesk book) {
        this.book = book;
        addClassNames("screen", "journal");
        verdict.getElement().setAttribute("role", "status");
        verdict.addClassName("note");
        verdict.setVisible(false);
        list.addClassNames("card", "journal-list");
        add(
                new PageHeader(
                        getTranslation("journal.title"),
                        getTranslation("journal.lead"),
                        Actions.plain(Glyph.CHECK, getTranslation("journal.verify"), this::verify),
                        export()),
                verdict,
                filters,
                list,
                empty,
                more);
    }

    private Anchor export() {
        Anchor link = CsvLink.saving("journal.file", book::write);
        link.addClassName("button");
        link.add(Glyph.DOWNLOAD.icon(), new Span(getTranslation("journal.export")));
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.offer(book.authors());
        show();
    }

    private void again() {
        more.reset();
        show();
    }

    private void show() {
        Slice<JournalEntry> entries = more.read(window -> book.list(filters.chosen(), window));
        boolean nothing = entries.items().isEmpty();
        list.show(entries.items());
        list.setVisible(!nothing);
        empty.setVisible(nothing);
        more.show(entries);
    }

    private void verify() {
        switch (book.check()) {
            case JournalCheck.Whole(long entries, String head) ->
                say("note-good", getTranslation("journal.whole", entries, head));
            case JournalCheck.Broken(long number) -> say("note-bad", getTranslation("journal.broken", number));
        }
    }

    private void say(String tone, String sentence) {
        verdict.removeClassNames("note-good", "note-bad");
        verdict.addClassName(tone);
        verdict.setText(sentence);
        verdict.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("journal.title"));
    }
}
