package ca.astrogrowth.ui.calendar;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.notifications.LiveUpdates;
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
import java.time.LocalDate;

/** The queue, by week or by month. Which one, and which day of it, is part of the address. */
@Route(Links.CALENDAR)
@PermitAll
@Needs(Right.READ)
class CalendarView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DaysReader reader;
    private final CalendarTrail trail = new CalendarTrail();
    private final PauseSwitch pause;
    private final ClientNote clients = new ClientNote();
    private final Div week = new Div();
    private final MonthGrid month;
    private final EmptyState empty = new EmptyState("empty-contents", "calendar.empty");
    private final transient QueueMoves moves;
    private final Live<Days> live;
    private transient volatile Shown shown;

    CalendarView(DaysReader reader, QueueMoves moves, LiveUpdates updates, Visitor visitor) {
        this.reader = reader;
        this.moves = moves;
        this.shown = Shown.week(reader.today());
        addClassNames("screen", "calendar");
        week.addClassName("week");
        live = Live.on(this, updates, visitor.who().tenant(), this::read, this::show);
        pause = new PauseSwitch(moves, live::now);
        month = new MonthGrid(moves, live::now, this::choose);
        add(
                new PageHeader(getTranslation("nav.calendar"), getTranslation("calendar.lead"), pause.button()),
                pause,
                clients,
                trail,
                week,
                month,
                empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Shown asked = Shown.of(event, reader.today());
        if (!asked.equals(shown)) {
            shown = asked;
            if (isAttached()) {
                live.now();
            }
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("nav.calendar"));
    }

    private Days read() {
        Shown now = shown;
        return reader.read(now.first(), now.days());
    }

    private void show(Days days) {
        Shown now = shown;
        trail.show(now, days.today());
        pause.show(days);
        clients.show(days.withClient());
        week.setVisible(!now.isMonth());
        month.setVisible(now.isMonth());
        week.removeAll();
        if (now.isMonth()) {
            month.show(now, days);
        } else {
            days.all().forEach(day -> week.add(new DayColumn(day, days, moves, live::now)));
        }
        empty.setVisible(!now.isMonth() && days.isEmpty());
    }

    /** A day of another month leads there. What is chosen is no step to come back to. */
    private void choose(LocalDate day) {
        shown = shown.choosing(day);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, shown.path(), false));
        live.now();
    }
}
