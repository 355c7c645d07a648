package ca.astrogrowth.ui.calendar;

import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.QueueMoves;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;

/** What keeps the whole queue from going out, and the switch that a person has. */
class PauseSwitch extends Aside {

    private final Button pause;
    private final Button resume;
    private final Paragraph words = new Paragraph();

    PauseSwitch(QueueMoves moves, Runnable changed) {
        addClassNames("note", "note-waiting");
        setVisible(false);
        pause = Actions.plain(Glyph.PAUSE, getTranslation("queue.pause"), () -> moves.pause(changed));
        resume = Actions.primary(Glyph.SEND, getTranslation("queue.resume"), () -> moves.resume(changed));
        add(words, Allowed.only(Right.PAUSE, resume));
    }

    /** For the head of the page. */
    Button button() {
        return Allowed.only(Right.PAUSE, pause);
    }

    void show(Days days) {
        pause.setVisible(!days.paused());
        resume.setVisible(days.paused());
        setVisible(days.paused() || days.waiting() > 0);
        words.removeAll();
        if (days.paused()) {
            words.setText(getTranslation("queue.paused"));
        } else if (days.waiting() > 0) {
            words.setText(getTranslation("linkedin.held", days.waiting()));
            words.add(" ");
            words.add(Actions.quietLink(getTranslation("calendar.to_linkedin"), Links.PROFILE));
        }
    }
}
