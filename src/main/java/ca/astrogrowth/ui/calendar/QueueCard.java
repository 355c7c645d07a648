package ca.astrogrowth.ui.calendar;

import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.publishing.PublicationState;
import ca.astrogrowth.publishing.PublicationView;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.ContentPicture;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Moments;
import ca.astrogrowth.ui.kit.QueueMoves;
import ca.astrogrowth.ui.kit.StatusBadge;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A post in the week: when, about whom, how it stands, and what can be done while it waits. */
class QueueCard extends Div implements Draggable {

    private final transient Days.Entry entry;

    QueueCard(Days.Entry entry, Days days, QueueMoves moves, Runnable changed) {
        this.entry = entry;
        PublicationView publication = entry.publication();
        addClassName("queue-card");
        getElement().setAttribute("data-state", publication.state().code());
        ContentPicture picture = new ContentPicture();
        picture.show(entry.content());
        StatusBadge badge = new StatusBadge();
        if (entry.isWithClient()) {
            badge.show(entry.content().status());
        } else {
            badge.show(publication.state());
        }
        Span time = new Span(Moments.time(publication.at(), days.zone(), getLocale()));
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
        String why = days.why(publication);
        if (why != null) {
            add(small(getTranslation(why)));
        }
        if (publication.state() == PublicationState.QUEUED && Allowed.to(Right.SCHEDULE)) {
            add(QueueMenu.of(entry, moves, changed));
            DragSource.create(this).setDragData(publication.id());
        }
    }

    @Override
    public PublicationView publication() {
        return entry.publication();
    }

    private static Paragraph small(String words) {
        Paragraph small = new Paragraph(words);
        small.addClassName("queue-note");
        return small;
    }
}
