package ca.astrogrowth.ui.contents;

import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Somebody was interrupted while they changed the words: offers what they had typed. */
class UnsavedNote extends Aside {

    private final Paragraph words = new Paragraph();

    UnsavedNote(Runnable resume, Runnable forget) {
        addClassNames("note", "note-waiting");
        getElement().setAttribute("role", "status");
        setVisible(false);
        Div actions = new Div(
                new Button(getTranslation("content.unsaved.forget"), click -> forget.run()),
                Actions.primary(Glyph.PENCIL, getTranslation("content.unsaved.resume"), resume));
        actions.addClassName("actions");
        add(words, actions);
    }

    /** @param changed whether the content has changed since */
    void show(boolean changed) {
        words.setText(getTranslation(changed ? "content.unsaved.changed" : "content.unsaved"));
        setVisible(true);
    }
}
