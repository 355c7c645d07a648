package ca.astrogrowth.ui.settings;

import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** The times of one weekday: chips that can be taken away, and one more. */
class TimesField extends Div {

    private static final int MOST = 8;
    private static final Duration STEP = Duration.ofMinutes(15);

    private final String day;
    private final Div chips = new Div();
    private final TimePicker more = new TimePicker();
    private final List<LocalTime> times = new ArrayList<>();

    TimesField(DayOfWeek weekday) {
        day = weekday.getDisplayName(TextStyle.FULL, getLocale());
        addClassName("times");
        chips.addClassName("chips");
        more.setStep(STEP);
        more.setLocale(getLocale());
        more.setPlaceholder(getTranslation("rhythm.add"));
        more.setAriaLabel(getTranslation("rhythm.add_on", day));
        more.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                add(change.getValue());
                more.clear();
            }
        });
        Span name = new Span(day);
        name.addClassName("times-day");
        add(name, chips, more);
    }

    void show(List<LocalTime> chosen) {
        times.clear();
        times.addAll(chosen);
        again();
    }

    List<LocalTime> times() {
        return List.copyOf(times);
    }

    private void add(LocalTime time) {
        if (!times.contains(time) && times.size() < MOST) {
            times.add(time);
            times.sort(LocalTime::compareTo);
            again();
        }
    }

    private void again() {
        chips.removeAll();
        times.forEach(time -> chips.add(chip(time)));
        more.setVisible(times.size() < MOST);
    }

    private Button chip(LocalTime time) {
        String shown = getTranslation("rhythm.time", time.getHour(), "%02d".formatted(time.getMinute()));
        Button chip = Actions.plain(Glyph.CLOSE, shown, () -> {
            times.remove(time);
            again();
        });
        chip.addClassName("time-chip");
        chip.setIconAfterText();
        chip.setAriaLabel(getTranslation("rhythm.remove", shown, day));
        return chip;
    }
}
