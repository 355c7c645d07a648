package ca.astrogrowth.ui.calendar;

import ca.astrogrowth.publishing.PublicationState;
import ca.astrogrowth.publishing.PublicationView;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.ContentPicture;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Moments;
import ca.astrogrowth.ui.kit.QueueMoves;
import ca.astrogrowth.ui.kit.StatusBadge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.UUID;

/** A post in the week: when, about whom, how it stands, and what can be done while it waits. */
class QueueCard extends Article {

    private final transient Week.Entry entry;

    QueueCard(Week.Entry entry, ZoneId zone, QueueMoves moves, Runnable changed) {
        this.entry = entry;
        PublicationView publication = entry.publication();
        addClassName("queue-card");
        getElement().setAttribute("data-state", publication.state().code());
        ContentPicture picture = new ContentPicture();
        picture.show(entry.content());
        StatusBadge badge = new StatusBadge();
        badge.show(publication.state());
        Span time = new Span(Moments.time(publication.at(), zone, getLocale()));
        time.addClassName("queue-time");
        Div head = new Div(time, badge);
        head.addClassName("queue-head");
        Anchor name = Links.to(
                Links.content(publication.content()), new Span(entry.content().leadName()));
        name.addClassName("queue-name");
        add(picture, head, name);
        if (entry.name() != null) {
            add(small(getTranslation("queue.as", entry.name())));
        }
        if (publication.reason() != null && publication.state() == PublicationState.QUEUED) {
            add(small(getTranslation(publication.reason())));
        }
        if (publication.state() == PublicationState.QUEUED) {
            add(menu(moves, changed));
            DragSource.create(this).setDragData(publication.id());
        }
    }

    UUID publication() {
        return entry.publication().id();
    }

    private Button menu(QueueMoves moves, Runnable changed) {
        PublicationView publication = entry.publication();
        Button button = Actions.bare(
                Glyph.MORE, getTranslation("queue.more", entry.content().leadName()), () -> {});
        button.addClassName("queue-menu");
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.addItem(getTranslation("queue.now"), click -> moves.publishNow(publication.content(), changed));
        menu.addItem(getTranslation("queue.move"), click -> moves.askWhen(publication, changed));
        menu.addItem(getTranslation("queue.withdraw"), click -> moves.withdraw(publication, changed));
        return button;
    }

    private static Paragraph small(String words) {
        Paragraph small = new Paragraph(words);
        small.addClassName("queue-note");
        return small;
    }
}
