package ca.astrogrowth.ui.leads;

import ca.astrogrowth.leads.BadLeadException;
import ca.astrogrowth.leads.LeadDesk;
import ca.astrogrowth.leads.facts.Field;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What a person can type of a business, each field judged beside itself. */
class LeadForm extends Div {

    private static final int LONGEST = 200;

    private final Map<Field, TextFieldBase<?, String>> fields = new EnumMap<>(Field.class);
    private final Map<Field, String> before;

    /** @param known what the fields start with */
    LeadForm(Map<Field, String> known) {
        addClassName("form-grid");
        before = Map.copyOf(known);
        LeadDesk.TYPED.stream().sorted().forEach(field -> fields.put(field, field(field)));
        fields.values().forEach(this::add);
    }

    void focus() {
        input(Field.NAME).focus();
    }

    /** Only what was changed: what a source said stays its own word. */
    Map<Field, String> changed() {
        Map<Field, String> changed = new EnumMap<>(Field.class);
        fields.forEach((field, input) -> {
            String typed = input.getValue().strip();
            if (!typed.equals(before.getOrDefault(field, ""))) {
                changed.put(field, typed);
            }
        });
        return changed;
    }

    void refuse(BadLeadException bad) {
        TextFieldBase<?, String> input = input(bad.field());
        input.setErrorMessage(getTranslation(bad.reason()));
        input.setInvalid(true);
        input.focus();
    }

    private TextFieldBase<?, String> input(Field field) {
        return Objects.requireNonNull(fields.get(field));
    }

    private TextFieldBase<?, String> field(Field field) {
        TextFieldBase<?, String> input = field == Field.EMAIL ? email() : text();
        input.setLabel(getTranslation("lead.field." + field.code()));
        input.setManualValidation(true);
        input.setValue(before.getOrDefault(field, ""));
        input.addValueChangeListener(change -> input.setInvalid(false));
        ((HasValueChangeMode) input).setValueChangeMode(ValueChangeMode.ON_CHANGE);
        return input;
    }

    private static TextField text() {
        TextField field = new TextField();
        field.setMaxLength(LONGEST);
        return field;
    }

    private static EmailField email() {
        EmailField field = new EmailField();
        field.setMaxLength(LONGEST);
        return field;
    }
}
