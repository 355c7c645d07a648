package ca.astrogrowth.ui.contents;

import ca.astrogrowth.analytics.Engagement;
import ca.astrogrowth.clients.ClientLinks;
import ca.astrogrowth.content.ContentDetails;
import ca.astrogrowth.content.ContentEditor;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.publishing.LinkedIn;
import ca.astrogrowth.publishing.PublicationView;
import ca.astrogrowth.publishing.Publications;
import ca.astrogrowth.publishing.Queue;
import ca.astrogrowth.ui.engagement.PostReception;
import com.vaadin.flow.router.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a content's page from the services. */
@Component
class ContentPageReader {

    private final Contents contents;
    private final ContentEditor editor;
    private final Publications publications;
    private final Queue queue;
    private final Engagement engagement;
    private final LinkedIn linkedIn;
    private final ClientLinks clients;

    ContentPageReader(
            Contents contents,
            ContentEditor editor,
            Publications publications,
            Queue queue,
            Engagement engagement,
            LinkedIn linkedIn,
            ClientLinks clients) {
        this.contents = contents;
        this.editor = editor;
        this.publications = publications;
        this.queue = queue;
        this.engagement = engagement;
        this.linkedIn = linkedIn;
        this.clients = clients;
    }

    /**
     * @param list that it was opened from; null when it was opened alone
     * @throws NotFoundException if this workspace has no such content
     */
    ContentPage read(ContentId id, @Nullable Asked list) {
        ContentDetails details = editor.details(id).orElseThrow(NotFoundException::new);
        PublicationView publication = publications.of(id).orElse(null);
        return new ContentPage(
                details,
                contents.about(details.content().lead()),
                publication,
                PostReception.read(engagement, id).orElse(null),
                linkedIn.status(),
                publication == null ? queue.destination(id) : publication.identity(),
                list == null ? null : contents.place(id, list.wanted()),
                clients.reachAny());
    }

    boolean exists(ContentId id) {
        return contents.find(id).isPresent();
    }
}
