package ca.astrogrowth.ui.calendar;

import ca.astrogrowth.ui.kit.Moments;
import ca.astrogrowth.ui.kit.QueueMoves;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A day: its posts and its free slots in their order. What is dropped on a slot goes out then. */
class DayColumn extends Section {

    private final ZoneId zone;
    private final transient QueueMoves moves;
    private final Runnable changed;

    DayColumn(Days.Day day, Days days, QueueMoves moves, Runnable changed) {
        LocalDate today = days.today();
        this.zone = days.zone();
        this.moves = moves;
        this.changed = changed;
        addClassName("day");
        getElement()
                .setAttribute(
                        "data-when",
                        day.date().equals(today) ? "today" : day.date().isBefore(today) ? "past" : "next");
        H3 title = new H3(Moments.weekday(day.date(), getLocale()));
        add(title);
        String holiday = day.holiday();
        if (holiday != null) {
            Span name = new Span(getTranslation(holiday));
            name.addClassName("holiday");
            add(name);
        }
        List<Placed> placed = new ArrayList<>();
        day.entries()
                .forEach(entry ->
                        placed.add(new Placed(entry.publication().at(), new QueueCard(entry, days, moves, changed))));
        day.free().forEach(slot -> placed.add(new Placed(slot, free(slot))));
        placed.stream().sorted(Comparator.comparing(Placed::at)).forEach(each -> add(each.component()));
        if (placed.isEmpty()) {
            addClassName("day-empty");
        }
    }

    private Div free(Instant slot) {
        Div free = new Div(new Span(Moments.time(slot, zone, getLocale())), new Span(getTranslation("calendar.free")));
        free.addClassName("free-slot");
        DropTarget.create(free)
                .addDropListener(drop -> drop.getDragSourceComponent()
                        .filter(Draggable.class::isInstance)
                        .map(Draggable.class::cast)
                        .ifPresent(card -> moves.move(card.publication().id(), slot, changed)));
        return free;
    }

    private record Placed(Instant at, com.vaadin.flow.component.Component component) {}
}
