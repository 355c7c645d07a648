package ca.astrogrowth.ui.calendar;

import ca.astrogrowth.ui.kit.QueueMoves;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Six weeks, and the day of them that is chosen. */
class MonthGrid extends Div {

    private static final int WEEK = 7;

    private final transient QueueMoves moves;
    private final Runnable changed;
    private final transient Consumer<LocalDate> chosen;
    private final Div names = new Div();
    private final Div grid = new Div();
    private final Div below = new Div();
    private final transient Map<LocalDate, MonthDay> cells = new HashMap<>();
    private @Nullable YearMonth month;
    private @Nullable LocalDate day;
    private transient List<?> looks = List.of();

    MonthGrid(QueueMoves moves, Runnable changed, Consumer<LocalDate> chosen) {
        this.moves = moves;
        this.changed = changed;
        this.chosen = chosen;
        addClassName("month");
        names.addClassName("month-names");
        names.getElement().setAttribute("aria-hidden", "true");
        grid.addClassName("month-grid");
        grid.getElement().setAttribute("role", "list");
        below.addClassName("month-below");
        add(names, grid, below);
    }

    /** Days that look as before stay where they are, with the focus that may be in them. */
    void show(Shown shown, Days days) {
        if (!shown.month().equals(month) || !days.looks().equals(looks)) {
            month = shown.month();
            looks = days.looks();
            write(shown, days);
        }
        if (!shown.day().equals(day)) {
            day = shown.day();
            below(days);
        }
        cells.forEach((date, cell) -> cell.press(date.equals(shown.day())));
    }

    private void write(Shown shown, Days days) {
        names.removeAll();
        days.all().stream()
                .limit(WEEK)
                .forEach(each ->
                        names.add(new Span(each.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, getLocale()))));
        grid.removeAll();
        cells.clear();
        days.all().forEach(each -> {
            MonthDay cell = new MonthDay(each, shown.month(), days, moves, changed, () -> chosen.accept(each.date()));
            cells.put(each.date(), cell);
            grid.add(cell);
        });
        day = null;
    }

    private void below(Days days) {
        below.removeAll();
        days.all().stream().filter(each -> each.date().equals(day)).forEach(each -> {
            below.add(new DayColumn(each, days, moves, changed));
            if (each.entries().isEmpty() && each.free().isEmpty()) {
                Paragraph nothing = new Paragraph(getTranslation("calendar.nothing"));
                nothing.addClassName("hint");
                below.add(nothing);
            }
        });
    }
}
