package ca.astrogrowth.ui.calendar;

import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.publishing.PublicationState;
import ca.astrogrowth.publishing.PublicationView;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Moments;
import ca.astrogrowth.ui.kit.QueueMoves;
import ca.astrogrowth.ui.kit.StatusBadge;
import ca.astrogrowth.ui.kit.Tone;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A post in a day of the month: one line. */
class MonthCard extends Div implements Draggable {

    private final transient Days.Entry entry;

    MonthCard(Days.Entry entry, Days days, QueueMoves moves, Runnable changed) {
        this.entry = entry;
        PublicationView publication = entry.publication();
        addClassName("month-card");
        Span dot = new Span();
        dot.addClassName("month-dot");
        StatusBadge state = new StatusBadge();
        if (entry.isWithClient()) {
            Tone.WAITING.on(dot);
            state.show(entry.content().status());
        } else {
            Tone.of(publication.state()).on(dot);
            state.show(publication.state());
        }
        state.setClassName("said-only");
        Span time = new Span(Moments.time(publication.at(), days.zone(), getLocale()));
        time.addClassName("queue-time");
        Anchor name = Links.to(
                Links.content(publication.content()), new Span(entry.content().leadName()));
        name.addClassName("queue-name");
        name.setTitle(entry.content().leadName());
        add(dot, state, time, name);
        if (publication.state() == PublicationState.QUEUED && Allowed.to(Right.SCHEDULE)) {
            add(QueueMenu.of(entry, moves, changed));
            DragSource.create(this).setDragData(publication.id());
        }
    }

    @Override
    public PublicationView publication() {
        return entry.publication();
    }
}
