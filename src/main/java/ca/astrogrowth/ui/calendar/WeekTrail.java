package ca.astrogrowth.ui.calendar;

import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Moments;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** From week to week. */
class WeekTrail extends Nav {

    private final H2 title = new H2();

    WeekTrail() {
        addClassName("week-trail");
        setAriaLabel(getTranslation("calendar.weeks"));
    }

    void show(Week week, LocalDate thisMonday) {
        removeAll();
        title.setText(getTranslation("calendar.week_of", Moments.day(week.monday(), getLocale())));
        Anchor now = Links.to(Links.CALENDAR, new Span(getTranslation("calendar.this_week")));
        now.addClassName("button");
        now.setVisible(!week.monday().equals(thisMonday));
        add(
                step(Glyph.ARROW_LEFT, "calendar.before", week.monday().minusWeeks(1)),
                title,
                now,
                step(Glyph.ARROW_RIGHT, "calendar.after", week.monday().plusWeeks(1)));
    }

    private Anchor step(Glyph glyph, String key, LocalDate monday) {
        Anchor step = Links.to(Links.CALENDAR + "?semaine=" + monday, glyph.icon());
        step.addClassNames("button", "button-bare");
        step.setAriaLabel(getTranslation(key));
        step.setTitle(getTranslation(key));
        return step;
    }
}
