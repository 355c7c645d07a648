package ca.astrogrowth.ui.settings;

import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Links;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The way to the workspace's journal. */
class JournalCard extends Section {

    JournalCard() {
        addClassNames("card", "form-card");
        Paragraph lead = new Paragraph(getTranslation("journal.lead"));
        lead.addClassName("hint");
        add(
                new H2(getTranslation("journal.title")),
                lead,
                Actions.quietLink(getTranslation("journal.open"), Links.JOURNAL));
    }
}
