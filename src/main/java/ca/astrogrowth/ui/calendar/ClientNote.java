package ca.astrogrowth.ui.calendar;

import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Links;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;

/** What the queue may still get, or lose: contents that wait for the client. */
class ClientNote extends Aside {

    private final Paragraph words = new Paragraph();

    ClientNote() {
        addClassNames("note", "note-waiting");
        setVisible(false);
        add(words);
    }

    void show(long many) {
        setVisible(many > 0);
        words.setText(getTranslation("calendar.with_client", many) + " ");
        words.add(Actions.quietLink(
                getTranslation("calendar.with_client.see"),
                Links.CONTENTS + "?statut=" + ContentStatus.WITH_CLIENT.code()));
    }
}
