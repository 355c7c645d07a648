package ca.astrogrowth.ui.calendar;

import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Moments;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;

/** From week to week and from month to month, and from the one view to the other. */
class CalendarTrail extends Nav {

    private final H2 title = new H2();

    CalendarTrail() {
        addClassName("calendar-trail");
        setAriaLabel(getTranslation("calendar.trail"));
    }

    void show(Shown shown, LocalDate today) {
        removeAll();
        title.setText(
                shown.isMonth()
                        ? Moments.month(shown.month(), getLocale())
                        : getTranslation("calendar.week_of", Moments.day(shown.day(), getLocale())));
        Shown now = shown.isMonth() ? Shown.month(YearMonth.from(today), today) : Shown.week(today);
        Anchor back = Links.to(now.path(), new Span(getTranslation("calendar.today")));
        back.addClassName("button");
        back.setVisible(!now.first().equals(shown.first()));
        String unit = shown.isMonth() ? "month" : "week";
        add(
                step(Glyph.ARROW_LEFT, "calendar.before." + unit, shown.later(-1, today)),
                step(Glyph.ARROW_RIGHT, "calendar.after." + unit, shown.later(1, today)),
                title,
                back,
                views(shown, today));
    }

    private Div views(Shown shown, LocalDate today) {
        LocalDate day = shown.isMonth() || !Shown.mondayOf(today).equals(shown.day()) ? shown.day() : today;
        Div views = new Div(
                view("calendar.view.week", Shown.week(day), !shown.isMonth()),
                view("calendar.view.month", new Shown(true, day), shown.isMonth()));
        views.addClassName("segments");
        return views;
    }

    private Anchor view(String key, Shown leads, boolean current) {
        Anchor view = Links.to(leads.path(), new Span(getTranslation(key)));
        if (current) {
            view.getElement().setAttribute("aria-current", "true");
        }
        return view;
    }

    private Anchor step(Glyph glyph, String key, Shown leads) {
        Anchor step = Links.to(leads.path(), glyph.icon());
        step.addClassNames("button", "button-bare");
        step.setAriaLabel(getTranslation(key));
        step.setTitle(getTranslation(key));
        return step;
    }
}
