package ca.astrogrowth.ui.calendar;

import ca.astrogrowth.notifications.LiveUpdates;
import ca.astrogrowth.ui.kit.Addresses;
import ca.astrogrowth.ui.kit.EmptyState;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Live;
import ca.astrogrowth.ui.kit.PageHeader;
import ca.astrogrowth.ui.kit.QueueMoves;
import ca.astrogrowth.ui.kit.Visitor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The week of the queue. Which one is part of the address. */
@Route(Links.CALENDAR)
@PermitAll
class CalendarView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String WEEK = "semaine";

    private final transient WeekReader reader;
    private final WeekTrail trail = new WeekTrail();
    private final PauseSwitch pause;
    private final Div days = new Div();
    private final EmptyState empty = new EmptyState("empty-contents", "calendar.empty");
    private final transient QueueMoves moves;
    private final Live<Week> live;
    private volatile LocalDate monday;

    CalendarView(WeekReader reader, QueueMoves moves, LiveUpdates updates, Visitor visitor) {
        this.reader = reader;
        this.moves = moves;
        this.monday = mondayOf(reader.today());
        addClassNames("screen", "calendar");
        days.addClassName("week");
        live = Live.on(this, updates, visitor.who().tenant(), () -> reader.read(monday), this::show);
        pause = new PauseSwitch(moves, live::now);
        add(
                new PageHeader(getTranslation("nav.calendar"), getTranslation("calendar.lead"), pause.button()),
                pause,
                trail,
                days,
                empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDate asked = Addresses.query(event, WEEK)
                .flatMap(CalendarView::parse)
                .map(CalendarView::mondayOf)
                .orElseGet(() -> mondayOf(reader.today()));
        if (!asked.equals(monday)) {
            monday = asked;
            if (isAttached()) {
                live.now();
            }
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("nav.calendar"));
    }

    private void show(Week week) {
        LocalDate today = reader.today();
        trail.show(week, mondayOf(today));
        pause.show(week);
        days.removeAll();
        week.days().forEach(day -> days.add(new DayColumn(day, today, week.zone(), moves, live::now)));
        empty.setVisible(week.isEmpty());
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** What is no date of these times is this week, which is better than an error. */
    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(date -> date.getYear() > 2000 && date.getYear() < 2200);
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
