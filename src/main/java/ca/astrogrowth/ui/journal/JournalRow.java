package ca.astrogrowth.ui.journal;

import ca.astrogrowth.journal.Change;
import ca.astrogrowth.journal.JournalEntry;
import ca.astrogrowth.ui.kit.Moments;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One entry: what, who, when and from where, and what is different since. */
class JournalRow extends Div {

    JournalRow(JournalEntry entry) {
        addClassName("journal-row");
        Paragraph what =
                new Paragraph(getTranslation("journal.kind." + entry.kind().code()));
        what.addClassName("journal-what");
        add(what, hint(entry));
        if (!entry.changes().isEmpty()) {
            UnorderedList changes = new UnorderedList();
            changes.addClassName("journal-changes");
            entry.changes().forEach(change -> changes.add(new ListItem(sentence(change))));
            add(changes);
        }
    }

    private Span hint(JournalEntry entry) {
        String who = Objects.requireNonNullElse(entry.name(), getTranslation("journal.nobody"));
        Span hint = new Span(Stream.of(who, Moments.minute(entry.at(), getLocale()), entry.address(), entry.agent())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        hint.addClassName("hint");
        return hint;
    }

    private String sentence(Change change) {
        String field = getTranslation("journal.field." + change.field());
        String before = word(change.field(), change.before());
        String after = word(change.field(), change.after());
        if (before == null && after == null) {
            return getTranslation("journal.changed", field);
        }
        if (before == null || after == null || before.equals(after)) {
            return getTranslation("journal.value", field, after == null ? before : after);
        }
        return getTranslation("journal.before_after", field, before, after);
    }

    /** Codes in words; what people wrote, as they wrote it. */
    private @Nullable String word(String field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (field) {
            case "status" -> getTranslation("content.status." + value);
            case "industry" -> getTranslation("industry." + value);
            case "approval_mode" -> getTranslation("approval.mode." + value);
            case "tone" -> getTranslation("voice.tone." + value);
            case "auto_approve", "informal" -> getTranslation("journal.choice." + value);
            default -> value;
        };
    }
}
