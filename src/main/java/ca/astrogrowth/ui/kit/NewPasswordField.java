package ca.astrogrowth.ui.kit;

import ca.astrogrowth.accounts.PasswordVerdict;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A password that somebody chooses, with what it is worth said while they type. */
public class NewPasswordField extends Div {

    private final Supplier<Collection<String>> about;
    private final PasswordField field = new PasswordField();
    private final Div meter = new Div();
    private final Paragraph word = new Paragraph();

    /** @param about what the password must not be made of, see {@link PasswordVerdict#about} */
    public NewPasswordField(String label, Supplier<Collection<String>> about) {
        this.about = about;
        addClassName("new-password");
        dress(field, Autocomplete.NEW_PASSWORD);
        field.setLabel(label);
        field.setHelperText(getTranslation("password.hint", PasswordVerdict.LENGTH));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> judge());
        meter.addClassName("password-meter");
        meter.getElement().setAttribute("aria-hidden", "true");
        IntStream.range(0, PasswordVerdict.LEVELS).forEach(bar -> meter.add(new Span()));
        word.addClassName("hint");
        word.getElement().setAttribute("role", "status");
        add(field, meter, word);
        judge();
    }

    /** What any field for a password has. */
    public static void dress(PasswordField field, Autocomplete autocomplete) {
        field.setAutocomplete(autocomplete);
        field.setManualValidation(true);
        field.setI18n(new PasswordField.PasswordFieldI18n());
        field.getElement()
                .executeJs(
                        "this.i18n = Object.assign({}, this.i18n, {reveal: $0})",
                        field.getTranslation("password.reveal"));
        field.addValueChangeListener(change -> field.setInvalid(false));
    }

    public String password() {
        return field.getValue();
    }

    public void focus() {
        field.focus();
    }

    public void clear() {
        field.clear();
    }

    /** Tells beside the field what is wrong. @return whether the password is good enough */
    public boolean check() {
        PasswordVerdict verdict = verdict();
        PasswordVerdict.Fault fault = verdict.fault();
        field.setErrorMessage(
                fault == null ? "" : getTranslation("password.fault." + fault.code(), PasswordVerdict.LENGTH));
        field.setInvalid(fault != null);
        return fault == null;
    }

    private PasswordVerdict verdict() {
        return PasswordVerdict.of(field.getValue(), about.get());
    }

    private void judge() {
        PasswordVerdict verdict = verdict();
        PasswordVerdict.Fault fault = verdict.fault();
        meter.getElement().setAttribute("data-level", String.valueOf(verdict.level()));
        meter.setVisible(verdict.level() > 0);
        word.setText(
                verdict.level() == 0
                        ? ""
                        : getTranslation(
                                fault == null ? "password.level." + verdict.level() : "password.fault." + fault.code(),
                                PasswordVerdict.LENGTH));
    }
}
