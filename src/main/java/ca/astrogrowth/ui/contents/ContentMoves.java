package ca.astrogrowth.ui.contents;

import ca.astrogrowth.content.ContentEditor;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentNotPendingException;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.Correction;
import ca.astrogrowth.content.StaleContentException;
import ca.astrogrowth.content.TextEdit;
import ca.astrogrowth.ui.kit.ConfirmDialog;
import ca.astrogrowth.ui.kit.Toast;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person makes of a content, and how the screen answers. Each names the content as the page shows it. */
@Component
class ContentMoves {

    private final ContentEditor editor;

    ContentMoves(ContentEditor editor) {
        this.editor = editor;
    }

    /** @param unsaved what was typed and not saved earlier; null for nothing */
    void edit(ContentView content, @Nullable Unsaved unsaved, Runnable read) {
        new EditDialog(content, unsaved, this, read).open();
    }

    /**
     * @throws ContentNotPendingException if its status does not allow it
     * @throws StaleContentException if it has changed since
     */
    void save(ContentView content, TextEdit edit) {
        editor.edit(content.id(), content.version(), edit);
        Toast.done(I18NProvider.translate("content.edited"));
    }

    /** As it is now. */
    ContentView fresh(ContentId id) {
        return editor.details(id).orElseThrow(NotFoundException::new).content();
    }

    void correct(ContentView content, List<Correction> corrections, Runnable read) {
        attempt("content.corrected", read, () -> editor.correct(content.id(), content.version(), corrections));
    }

    void restore(ContentView content, int edition, Runnable read) {
        attempt("content.restored", read, () -> editor.restore(content.id(), content.version(), edition));
    }

    void rewrite(ContentView content, Runnable read) {
        new WishDialog(
                        "content.rewrite",
                        (wish, picture) -> attempt(
                                "content.rewriting",
                                read,
                                () -> editor.rewrite(content.id(), content.version(), wish, picture)))
                .withPicture()
                .open();
    }

    void variants(ContentView content, Runnable read) {
        new WishDialog(
                        "content.variants",
                        (wish, picture) -> attempt(
                                "content.variants.asked",
                                read,
                                () -> editor.generate(content.lead(), wish, ContentEditor.MOST_VARIANTS)))
                .open();
    }

    /** Whoever decided already is asked first: their decision would not stand. */
    void redraw(ContentView content, Runnable read) {
        Runnable redraw =
                () -> attempt("content.redrawing", read, () -> editor.redraw(content.id(), content.version()));
        if (content.status() == ContentStatus.PENDING) {
            redraw.run();
        } else {
            new ConfirmDialog("content.redraw.ask", redraw).open();
        }
    }

    static String late(ContentNotPendingException late) {
        return I18NProvider.translate(
                "content.decided_already",
                I18NProvider.translate("content.status." + late.status().code()));
    }

    /** Somebody else may have been faster: the page then shows what they did. */
    private static void attempt(String done, Runnable read, Runnable act) {
        try {
            act.run();
            Toast.done(I18NProvider.translate(done));
        } catch (ContentNotPendingException late) {
            Toast.failed(late(late));
        } catch (StaleContentException changed) {
            Toast.failed(I18NProvider.translate("content.stale"));
        } catch (NoSuchElementException gone) {
            Toast.failed(I18NProvider.translate("content.gone"));
        }
        read.run();
    }
}
