package ca.astrogrowth.ui.kit;

import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentNotPendingException;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.content.StaleContentException;
import ca.astrogrowth.content.TwinException;
import ca.astrogrowth.content.UndoOverException;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person decides about a content, and how the screen answers. */
@Component
public class Decisions {

    /** What came of it. */
    public enum Outcome {
        DECIDED,
        REFUSED,
        TAKEN_BACK
    }

    private final Contents contents;
    private final RefusalQuestion why;

    Decisions(Contents contents, RefusalQuestion why) {
        this.contents = contents;
        this.why = why;
    }

    /** @param version of what the person sees */
    public void approve(ContentId id, long version, Runnable decided) {
        approve(id, version, outcome -> decided.run());
    }

    /** @param told is told once more when the decision is taken back */
    public void approve(ContentId id, long version, Consumer<Outcome> told) {
        decide(id, () -> approved(contents.approve(id, version)), told);
    }

    /** Where the client's yes is needed too, this one was not the last. */
    private static String approved(@Nullable ContentView now) {
        return now != null && now.status() == ContentStatus.WITH_CLIENT ? "content.handed_over" : "content.approved";
    }

    /** Back from the client, who has not answered. */
    public void takeBack(ContentId id, Consumer<Outcome> told) {
        Outcome outcome = Outcome.REFUSED;
        try {
            contents.takeBack(id);
            outcome = Outcome.TAKEN_BACK;
            Toast.done(I18NProvider.translate("content.undone"));
        } catch (ContentNotPendingException late) {
            Toast.failed(I18NProvider.translate(
                    "content.decided_already",
                    I18NProvider.translate("content.status." + late.status().code())));
        } catch (NoSuchElementException gone) {
            Toast.failed(I18NProvider.translate("content.gone"));
        }
        told.accept(outcome);
    }

    /** Asks why first. */
    public void reject(ContentId id, long version, Runnable decided) {
        reject(id, version, button -> {}, outcome -> decided.run());
    }

    /** @param sure gets the button by which the person says that they are */
    public void reject(ContentId id, long version, Consumer<Button> sure, Consumer<Outcome> told) {
        why.ask(
                1,
                contents.rejectReasons(),
                sure,
                (reasons, words) -> decide(
                        id,
                        () -> {
                            contents.reject(id, version, reasons, words);
                            return "content.rejected";
                        },
                        told));
    }

    /** Somebody else may have been faster: the screen then shows what they decided. */
    private void decide(ContentId id, Supplier<String> decision, Consumer<Outcome> told) {
        Outcome outcome = Outcome.REFUSED;
        try {
            String key = decision.get();
            outcome = Outcome.DECIDED;
            Toast.undoable(I18NProvider.translate(key), I18NProvider.translate("action.undo"), () -> undo(id, told));
        } catch (ContentNotPendingException late) {
            Toast.failed(I18NProvider.translate(
                    "content.decided_already",
                    I18NProvider.translate("content.status." + late.status().code())));
        } catch (StaleContentException changed) {
            Toast.failed(I18NProvider.translate("content.stale"));
        } catch (TwinException twin) {
            Toast.failed(I18NProvider.translate("content.twin", twin.name()));
        } catch (NoSuchElementException gone) {
            Toast.failed(I18NProvider.translate("content.gone"));
        } finally {
            told.accept(outcome);
        }
    }

    private void undo(ContentId id, Consumer<Outcome> told) {
        Outcome outcome = Outcome.REFUSED;
        try {
            contents.undo(id);
            outcome = Outcome.TAKEN_BACK;
            Toast.done(I18NProvider.translate("content.undone"));
        } catch (UndoOverException late) {
            Toast.failed(I18NProvider.translate("content.undo.late"));
        }
        told.accept(outcome);
    }
}
