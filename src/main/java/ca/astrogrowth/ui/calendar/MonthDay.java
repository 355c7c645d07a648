package ca.astrogrowth.ui.calendar;

import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Moments;
import ca.astrogrowth.ui.kit.QueueMoves;
import ca.astrogrowth.ui.kit.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * A day of the month. On desktops its posts are in it; on phones it says how many there are, and a touch shows them below.
 */
class MonthDay extends Div {

    private static final int MOST_CARDS = 3;

    private final transient Days.Day day;
    private final transient Days days;
    private final transient QueueMoves moves;
    private final Runnable changed;
    private final NativeButton pick;

    MonthDay(Days.Day day, YearMonth month, Days days, QueueMoves moves, Runnable changed, Runnable chosen) {
        this.day = day;
        this.days = days;
        this.moves = moves;
        this.changed = changed;
        LocalDate date = day.date();
        addClassName("month-day");
        getElement()
                .setAttribute("role", "listitem")
                .setAttribute("data-month", YearMonth.from(date).equals(month) ? "this" : "other")
                .setAttribute(
                        "data-when",
                        date.equals(days.today()) ? "today" : date.isBefore(days.today()) ? "past" : "next");
        pick = pick(chosen);
        add(pick, head());
        day.entries().stream().limit(MOST_CARDS).forEach(entry -> add(new MonthCard(entry, days, moves, changed)));
        int others = day.entries().size() - MOST_CARDS;
        if (others > 0) {
            add(week(getTranslation("calendar.others", others), "month-others"));
        }
        if (!day.free().isEmpty()) {
            Span free =
                    new Span(getTranslation("calendar.free_slots", day.free().size()));
            free.addClassName("month-free");
            add(free);
        }
        if (!date.isBefore(days.today())) {
            DropTarget.create(this)
                    .addDropListener(drop -> drop.getDragSourceComponent()
                            .filter(Draggable.class::isInstance)
                            .map(Draggable.class::cast)
                            .ifPresent(this::take));
        }
    }

    void press(boolean chosen) {
        pick.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
    }

    /** To the free slot that is nearest to the time that it had; without one, a person says when. */
    private void take(Draggable card) {
        Instant at = card.publication().dueAt();
        if (LocalDate.ofInstant(at, days.zone()).equals(day.date())) {
            return;
        }
        LocalTime time = LocalTime.ofInstant(at, days.zone());
        Instant same = day.date().atTime(time).atZone(days.zone()).toInstant();
        day.free().stream()
                .min(Comparator.comparing(
                        slot -> java.time.Duration.between(slot, same).abs()))
                .ifPresentOrElse(
                        slot -> moves.move(card.publication().id(), slot, changed),
                        () -> moves.askWhen(card.publication(), same, changed));
    }

    /** For a thumb: the whole day. */
    private NativeButton pick(Runnable choose) {
        NativeButton button = new NativeButton();
        button.addClickListener(click -> choose.run());
        button.addClassName("month-pick");
        markToday(button);
        button.setAriaLabel(name());
        Span number = new Span(String.valueOf(day.date().getDayOfMonth()));
        number.addClassName("month-number");
        Div dots = new Div();
        dots.addClassName("month-dots");
        day.entries().stream().limit(MOST_CARDS).forEach(entry -> {
            Span dot = new Span();
            dot.addClassName("month-dot");
            Tone.of(entry.publication().state()).on(dot);
            dots.add(dot);
        });
        if (day.entries().size() > MOST_CARDS) {
            dots.add(new Span("+"));
        }
        button.add(number, dots);
        button.getElement().setAttribute("data-holiday", day.holiday() != null);
        return button;
    }

    /** For a pointer: the number leads to the week. */
    private Div head() {
        Anchor number = week(String.valueOf(day.date().getDayOfMonth()), "month-number");
        markToday(number);
        Div head = new Div(number);
        head.addClassName("month-head");
        String holiday = day.holiday();
        if (holiday != null) {
            Span name = new Span(getTranslation(holiday));
            name.addClassName("holiday");
            head.add(name);
        }
        return head;
    }

    private void markToday(Component number) {
        if (day.date().equals(days.today())) {
            number.getElement().setAttribute("aria-current", "date");
        }
    }

    private Anchor week(String words, String kind) {
        Anchor week = Links.to(Shown.week(day.date()).path(), new Span(words));
        week.addClassName(kind);
        week.setAriaLabel(getTranslation("calendar.open_week", words, name()));
        return week;
    }

    /** {@code mardi 1 décembre, 2 publications} */
    private String name() {
        String date = Moments.wholeDay(day.date(), getLocale());
        String name = getTranslation("calendar.day", date, day.entries().size());
        String holiday = day.holiday();
        return holiday == null ? name : getTranslation("calendar.day.holiday", name, getTranslation(holiday));
    }
}
