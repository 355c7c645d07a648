package ca.astrogrowth.ui.journal;

import ca.astrogrowth.journal.JournalBook.Author;
import ca.astrogrowth.journal.JournalFilter;
import ca.astrogrowth.journal.JournalKind;
import ca.astrogrowth.ui.kit.Moments;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** By person, by kind, and between two days. */
class JournalFilters extends Div {

    private final Select<Author> author = new Select<>();
    private final Select<JournalKind> kind = new Select<>();
    private final DatePicker from = new DatePicker(getTranslation("journal.filter.from"));
    private final DatePicker to = new DatePicker(getTranslation("journal.filter.to"));

    JournalFilters(Runnable changed) {
        addClassNames("filters", "journal-filters");
        String everybody = getTranslation("journal.filter.everybody");
        author.setLabel(getTranslation("journal.filter.person"));
        author.setEmptySelectionAllowed(true);
        author.setEmptySelectionCaption(everybody);
        author.setPlaceholder(everybody);
        author.setItemLabelGenerator(each -> each == null ? everybody : each.name());
        String everything = getTranslation("journal.filter.everything");
        kind.setLabel(getTranslation("journal.filter.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(everything);
        kind.setPlaceholder(everything);
        kind.setItemLabelGenerator(each -> each == null ? everything : getTranslation("journal.kind." + each.code()));
        kind.setItems(JournalKind.values());
        from.setLocale(getLocale());
        to.setLocale(getLocale());
        author.addValueChangeListener(change -> changed.run());
        kind.addValueChangeListener(change -> changed.run());
        from.addValueChangeListener(change -> changed.run());
        to.addValueChangeListener(change -> changed.run());
        add(author, kind, from, to);
    }

    void offer(List<Author> authors) {
        author.setItems(authors);
    }

    JournalFilter chosen() {
        Author person = author.getValue();
        return new JournalFilter(
                person == null ? null : person.person(),
                kind.getValue(),
                begin(from.getValue(), 0),
                begin(to.getValue(), 1));
    }

    private static @Nullable Instant begin(@Nullable LocalDate day, int later) {
        return day == null ? null : Moments.begin(day.plusDays(later));
    }
}
