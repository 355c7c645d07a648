package ca.astrogrowth.ui.settings;

import ca.astrogrowth.publishing.Queue;
import ca.astrogrowth.publishing.Rhythm;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Toast;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** When the workspace publishes. */
class RhythmCard extends Section {

    /** Those of Canada first: who lives elsewhere finds theirs by typing. */
    private static final List<String> NEAR = List.of(
            "America/Toronto",
            "America/Moncton",
            "America/Halifax",
            "America/St_Johns",
            "America/Winnipeg",
            "America/Edmonton",
            "America/Vancouver");

    private final transient Queue queue;
    private final Checkbox withoutDelay = new Checkbox(getTranslation("rhythm.without_delay"));
    private final IntegerField perDay = new IntegerField(getTranslation("rhythm.per_day"));
    private final Map<DayOfWeek, TimesField> times = new EnumMap<>(DayOfWeek.class);
    private final Checkbox holidays = new Checkbox(getTranslation("rhythm.holidays"));
    private final ComboBox<String> zone = new ComboBox<>(getTranslation("rhythm.zone"));
    private final Paragraph wrong = new Paragraph(getTranslation("rhythm.no_slot"));
    private final Div onSlots = new Div();

    RhythmCard(Queue queue) {
        this.queue = queue;
        addClassNames("card", "form-card");
        Paragraph text = new Paragraph(getTranslation("rhythm.text"));
        text.addClassName("hint");
        wrong.addClassName("field-wrong");
        wrong.getElement().setAttribute("role", "alert");
        onSlots.addClassName("rhythm-slots");
        perDay.setMin(1);
        perDay.setMax(Rhythm.MOST_PER_DAY);
        perDay.setStepButtonsVisible(true);
        perDay.setManualValidation(true);
        perDay.setErrorMessage(getTranslation("rhythm.per_day.wrong", Rhythm.MOST_PER_DAY));
        withoutDelay.addClassName("switch");
        withoutDelay.addValueChangeListener(change -> onSlots.setVisible(!withoutDelay.getValue()));
        zone.setItems(zones());
        zone.setAllowCustomValue(false);
        Arrays.stream(DayOfWeek.values()).forEach(day -> times.put(day, new TimesField(day)));
        times.values().forEach(onSlots::add);
        onSlots.add(wrong);
        Div actions = new Div(Actions.primary(Glyph.CHECK, getTranslation("rhythm.save"), this::save));
        actions.addClassName("actions");
        add(new H2(getTranslation("rhythm.title")), text, withoutDelay, perDay, onSlots, holidays, zone, actions);
        show(queue.rhythm());
    }

    private void show(Rhythm rhythm) {
        withoutDelay.setValue(queue.withoutDelay());
        onSlots.setVisible(!withoutDelay.getValue());
        perDay.setValue(rhythm.perDay());
        times.forEach((day, field) -> field.show(rhythm.slots(day)));
        holidays.setValue(rhythm.holidays());
        zone.setValue(rhythm.zone().getId());
        wrong.setVisible(false);
    }

    private void save() {
        Map<DayOfWeek, List<LocalTime>> slots = new EnumMap<>(DayOfWeek.class);
        times.forEach((day, field) -> slots.put(day, field.times()));
        boolean none = slots.values().stream().allMatch(List::isEmpty);
        Integer most = perDay.getValue();
        boolean good = most != null && most >= 1 && most <= Rhythm.MOST_PER_DAY;
        wrong.setVisible(none);
        perDay.setInvalid(!good);
        if (good && !none && zone.getValue() != null) {
            queue.save(
                    new Rhythm(ZoneId.of(zone.getValue()), most, slots, holidays.getValue(), withoutDelay.getValue()));
            Toast.done(getTranslation("rhythm.saved"));
        }
    }

    private static List<String> zones() {
        List<String> others = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .filter(id -> !NEAR.contains(id))
                .sorted()
                .toList();
        return java.util.stream.Stream.concat(NEAR.stream(), others.stream()).toList();
    }
}
