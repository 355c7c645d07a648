package ca.astrogrowth.ui.contents;

import ca.astrogrowth.publishing.PublicationState;
import ca.astrogrowth.publishing.PublicationView;
import ca.astrogrowth.publishing.Publications;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Moments;
import ca.astrogrowth.ui.kit.StatusBadge;
import ca.astrogrowth.ui.kit.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Where a post is on its way to LinkedIn. When nobody can tell, a person looks and says. */
class PublicationCard extends Section {

    private final transient Publications publications;
    private final Runnable resolved;
    private final StatusBadge badge = new StatusBadge();
    private final Paragraph words = new Paragraph();
    private final Div actions = new Div();
    private @Nullable PublicationView shown;

    PublicationCard(Publications publications, Runnable resolved) {
        this.publications = publications;
        this.resolved = resolved;
        addClassNames("card", "publication");
        actions.addClassName("decision");
        Div head = new Div(new H2(getTranslation("content.publication")), badge);
        head.addClassName("title-line");
        add(head, words, actions);
    }

    void show(@Nullable PublicationView publication) {
        setVisible(publication != null);
        if (publication == null || publication.equals(shown)) {
            return;
        }
        shown = publication;
        badge.show(publication.state());
        words.setText(sentence(publication));
        actions.removeAll();
        if (publication.state() == PublicationState.UNKNOWN) {
            doubt(publication);
        } else if (publication.post() != null) {
            var see = Links.outside(
                    publication.post(), Glyph.EXTERNAL.icon(), new Span(getTranslation("publication.see")));
            see.addClassName("button");
            actions.add(see);
        }
    }

    private String sentence(PublicationView publication) {
        if (publication.reason() != null) {
            return getTranslation(publication.reason());
        }
        return getTranslation(
                "publication.now." + publication.state().code(),
                Moments.minute(
                        publication.publishedAt() == null ? publication.dueAt() : publication.publishedAt(),
                        getLocale()));
    }

    private void doubt(PublicationView publication) {
        words.setText(getTranslation("publication.now.unknown"));
        actions.add(
                Actions.plain(
                        Glyph.CLOSE, getTranslation("publication.is_not_there"), () -> resolve(publication, false)),
                Actions.primary(Glyph.CHECK, getTranslation("publication.is_there"), () -> resolve(publication, true)));
    }

    private void resolve(PublicationView publication, boolean there) {
        publications.resolve(publication.id(), there);
        Toast.done(getTranslation(there ? "publication.resolved" : "publication.requeued"));
        resolved.run();
    }
}
