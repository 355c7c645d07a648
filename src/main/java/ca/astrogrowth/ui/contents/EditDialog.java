package ca.astrogrowth.ui.contents;

import ca.astrogrowth.content.ContentNotPendingException;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.StaleContentException;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.ConfirmDialog;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Tone;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes the words of a post by hand. What was typed stays until it is saved or given up. */
class EditDialog extends Dialog {

    private static final Set<ContentStatus> DECIDED =
            Set.of(ContentStatus.WITH_CLIENT, ContentStatus.APPROVED, ContentStatus.SCHEDULED);

    private final transient ContentMoves moves;
    private final transient Runnable read;
    private final EditForm form = new EditForm(this::save);
    private final Paragraph problem = new Paragraph();
    private final Button reload;
    private final Div refusal;
    private final Div resumed;
    private transient ContentView seen;

    /**
     * @param unsaved what was typed and not saved earlier; null for nothing
     * @param read reads the page again
     */
    EditDialog(ContentView content, @Nullable Unsaved unsaved, ContentMoves moves, Runnable read) {
        this.seen = content;
        this.moves = moves;
        this.read = read;
        addClassName("edit");
        setHeaderTitle(getTranslation("content.edit.title"));
        setCloseOnOutsideClick(false);
        reload = Actions.plain(Glyph.REFRESH, getTranslation("content.edit.reload"), this::reload);
        refusal = new Div(problem, reload);
        refusal.addClassName("edit-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Tone.BAD.on(refusal);
        Paragraph again = new Paragraph(getTranslation("content.edit.again"));
        again.setVisible(DECIDED.contains(content.status()));
        resumed = new Div(
                new Paragraph(getTranslation("content.unsaved.resumed")),
                Actions.plain(Glyph.REFRESH, getTranslation("content.unsaved.now"), this::startOver));
        resumed.addClassName("edit-refusal");
        resumed.setVisible(unsaved != null);
        Tone.WAITING.on(resumed);
        add(again, resumed, form, refusal);
        Button back = new Button(getTranslation("action.cancel"), click -> leave());
        Button save = new Button(getTranslation("action.save"), click -> save());
        save.makePrimary();
        getFooter().add(back, save);
        form.start(content);
        if (unsaved != null) {
            form.resume(unsaved);
        }
        addDialogCloseActionListener(escape -> leave());
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                form.focus();
            }
        });
    }

    private void save() {
        if (!isOpened() || !form.isGood()) {
            return;
        }
        try {
            moves.save(seen, form.edit());
            forget();
        } catch (StaleContentException changed) {
            refuse(getTranslation("content.edit.stale"), true);
        } catch (ContentNotPendingException late) {
            refuse(ContentMoves.late(late), false);
        }
        read.run();
    }

    /** @param reloads whether there are words that may be changed instead */
    private void refuse(String why, boolean reloads) {
        problem.setText(why);
        reload.setVisible(reloads);
        refusal.setVisible(true);
    }

    private void reload() {
        seen = moves.fresh(seen.id());
        refusal.setVisible(false);
        startOver();
    }

    private void startOver() {
        Unsaved.forget(seen.id());
        form.start(seen);
        resumed.setVisible(false);
        form.focus();
    }

    /** Words that somebody typed are not thrown away by a key. */
    private void leave() {
        form.ifChanged(() -> new ConfirmDialog("content.edit.leave", this::giveUp).open(), this::giveUp);
    }

    private void giveUp() {
        forget();
        read.run();
    }

    private void forget() {
        Unsaved.forget(seen.id());
        close();
    }
}
