package ca.astrogrowth.ui.leads;

import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.leads.LeadDetails.MergedRecord;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.ConfirmDialog;
import ca.astrogrowth.ui.kit.Moments;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;

/** The other records that were recognised as the same business; a person may see that they are not. */
class MergedCard extends Section {

    private final UnorderedList list = new UnorderedList();
    private final transient Consumer<MergedRecord> splits;
    private transient List<MergedRecord> shown = List.of();

    MergedCard(Consumer<MergedRecord> splits) {
        this.splits = splits;
        addClassNames("card", "merged");
        setVisible(false);
        Paragraph text = new Paragraph(getTranslation("lead.merged.text"));
        text.addClassName("hint");
        add(new H2(getTranslation("lead.merged")), text, list);
    }

    void show(List<MergedRecord> records) {
        setVisible(!records.isEmpty());
        if (records.equals(shown)) {
            return;
        }
        shown = List.copyOf(records);
        list.removeAll();
        records.forEach(record -> list.add(row(record)));
    }

    private ListItem row(MergedRecord record) {
        Span name = new Span(record.name().isEmpty() ? getTranslation("lead.nameless") : record.name());
        name.addClassName("merged-name");
        Span why = new Span(getTranslation(
                "lead.merged.why",
                getTranslation("lead.merged.by." + record.reason()),
                Moments.day(record.at(), getLocale())));
        why.addClassName("hint");
        Div words = new Div(name, why);
        words.addClassName("merged-words");
        Button split = new Button(getTranslation("lead.split"), click -> ask(record));
        split.setAriaLabel(getTranslation("lead.split.of", name.getText()));
        return new ListItem(words, Allowed.only(Right.WRITE, split));
    }

    private void ask(MergedRecord record) {
        new ConfirmDialog("lead.split.ask", () -> splits.accept(record)).open();
    }
}
