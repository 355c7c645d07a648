package ca.astrogrowth.ui.kit;

import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentNotPendingException;
import ca.astrogrowth.content.Contents;
import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.stereotype.Component;

/** What a person decides about a content, and how the screen answers. */
@Component
public class Decisions {

    private final Contents contents;

    Decisions(Contents contents) {
        this.contents = contents;
    }

    public void approve(ContentId id, Runnable decided) {
        decide(() -> contents.approve(id), "content.approved", decided);
    }

    /** Asks why first. */
    public void reject(ContentId id, Runnable decided) {
        new RejectDialog(reason -> decide(() -> contents.reject(id, reason), "content.rejected", decided)).open();
    }

    /** Somebody else may have been faster: the screen then shows what they decided. */
    private static void decide(Runnable decision, String key, Runnable decided) {
        try {
            decision.run();
            Toast.done(I18NProvider.translate(key));
        } catch (ContentNotPendingException late) {
            Toast.failed(I18NProvider.translate(
                    "content.decided_already",
                    I18NProvider.translate("content.status." + late.status().code())));
        }
        decided.run();
    }
}
