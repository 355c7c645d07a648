package ca.astrogrowth.ui.dashboard;

import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.ContentCard;
import ca.astrogrowth.ui.kit.Decisions;
import ca.astrogrowth.ui.kit.KeyedList;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.SectionHeader;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** What waits for a decision, the newest first. */
class WaitingContents extends Section {

    private final KeyedList<ContentView, ContentCard> list;
    private final Paragraph done = new Paragraph(getTranslation("dashboard.waiting.none"));
    private final Anchor all;

    WaitingContents(Decisions decisions, Runnable decided) {
        list = new KeyedList<>(
                ContentView::id,
                content -> new ContentCard(content.id(), decisions, id -> left(id, decided)),
                ContentCard::show);
        list.addClassName("gallery");
        done.addClassNames("card", "calm");
        all = Actions.quietLink(getTranslation("dashboard.waiting.all"), Links.CONTENTS + "?statut=pending");
        add(new SectionHeader(getTranslation("dashboard.waiting"), all), list, done);
    }

    void show(List<ContentView> contents, long waiting) {
        list.show(contents);
        done.setVisible(contents.isEmpty());
        all.setVisible(waiting > 0);
    }

    private void left(ContentId id, Runnable decided) {
        list.drop(id);
        decided.run();
    }
}
