package ca.astrogrowth.ui.contents;

import ca.astrogrowth.publishing.PublicationStateException;
import ca.astrogrowth.publishing.PublicationView;
import ca.astrogrowth.publishing.Publications;
import ca.astrogrowth.ui.kit.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A person looked on LinkedIn and says whether a post in doubt is there. */
@SpringComponent
class Doubts {

    private final Publications publications;

    Doubts(Publications publications) {
        this.publications = publications;
    }

    /** Asks where, so that the post's figures can be read; they may leave it out. */
    void isThere(PublicationView publication, Runnable done) {
        new FoundDialog(page -> resolve(publication, true, page, done)).open();
    }

    void isNotThere(PublicationView publication, Runnable done) {
        resolve(publication, false, null, done);
    }

    /** @return false when the page is none of LinkedIn's posts */
    private boolean resolve(PublicationView publication, boolean there, @Nullable URI page, Runnable done) {
        UI ui = UI.getCurrent();
        try {
            publications.resolve(publication.id(), there, page);
            Toast.done(ui.getTranslation(there ? "publication.resolved" : "publication.requeued"));
        } catch (PublicationStateException e) {
            Toast.failed(ui.getTranslation(e.reason()));
        } catch (IllegalArgumentException e) {
            return false;
        }
        done.run();
        return true;
    }
}
