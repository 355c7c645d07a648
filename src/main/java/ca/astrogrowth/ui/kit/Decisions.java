package ca.astrogrowth.ui.kit;

import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentNotPendingException;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.content.StaleContentException;
import ca.astrogrowth.content.TwinException;
import ca.astrogrowth.content.UndoOverException;
import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.stereotype.Component;

/** What a person decides about a content, and how the screen answers. */
@Component
public class Decisions {

    private final Contents contents;

    Decisions(Contents contents) {
        this.contents = contents;
    }

    /** @param version of what the person sees */
    public void approve(ContentId id, long version, Runnable decided) {
        decide(id, () -> contents.approve(id, version), "content.approved", decided);
    }

    /** Asks why first. */
    public void reject(ContentId id, long version, Runnable decided) {
        new RejectDialog(
                        1,
                        contents.rejectReasons(),
                        (reasons, words) -> decide(
                                id, () -> contents.reject(id, version, reasons, words), "content.rejected", decided))
                .open();
    }

    /** Somebody else may have been faster: the screen then shows what they decided. */
    private void decide(ContentId id, Runnable decision, String key, Runnable decided) {
        try {
            decision.run();
            Toast.undoable(I18NProvider.translate(key), I18NProvider.translate("action.undo"), () -> undo(id, decided));
        } catch (ContentNotPendingException late) {
            Toast.failed(I18NProvider.translate(
                    "content.decided_already",
                    I18NProvider.translate("content.status." + late.status().code())));
        } catch (StaleContentException changed) {
            Toast.failed(I18NProvider.translate("content.stale"));
        } catch (TwinException twin) {
            Toast.failed(I18NProvider.translate("content.twin", twin.name()));
        }
        decided.run();
    }

    private void undo(ContentId id, Runnable decided) {
        try {
            contents.undo(id);
            Toast.done(I18NProvider.translate("content.undone"));
        } catch (UndoOverException late) {
            Toast.failed(I18NProvider.translate("content.undo.late"));
        }
        decided.run();
    }
}
