package ca.astrogrowth.ui.contents;

import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.publishing.LinkedIn;
import ca.astrogrowth.publishing.Publications;
import com.vaadin.flow.router.NotFoundException;
import org.springframework.stereotype.Component;

/** Reads a content's page from the services. */
@Component
class ContentPageReader {

    private final Contents contents;
    private final Publications publications;
    private final LinkedIn linkedIn;

    ContentPageReader(Contents contents, Publications publications, LinkedIn linkedIn) {
        this.contents = contents;
        this.publications = publications;
        this.linkedIn = linkedIn;
    }

    /** @throws NotFoundException if this workspace has no such content */
    ContentPage read(ContentId id) {
        return new ContentPage(
                contents.find(id).orElseThrow(NotFoundException::new),
                publications.of(id).orElse(null),
                linkedIn.account());
    }

    boolean exists(ContentId id) {
        return contents.find(id).isPresent();
    }
}
