package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.TooManyAttemptsException;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;

/** A code that a telephone shows; it keeps a keyboard of digits ready where one is enough. */
class CodeField extends TextField {

    private static final String DIGITS = "this.inputElement.inputMode = 'numeric'";

    CodeField(String label, boolean digits) {
        super(label);
        setManualValidation(true);
        getElement().setProperty("autocomplete", digits ? "one-time-code" : "off");
        if (digits) {
            getElement().executeJs(DIGITS);
        }
        addValueChangeListener(change -> setInvalid(false));
    }

    /**
     * Tells beside the field what is wrong.
     *
     * @param right may throw {@link TooManyAttemptsException}
     */
    void check(Predicate<String> right) {
        String typed = getValue().strip();
        try {
            if (typed.isEmpty()) {
                refuse("code.field.missing");
            } else if (!right.test(typed)) {
                refuse("step.wrong");
            }
        } catch (TooManyAttemptsException e) {
            refuse("door.limit");
        }
    }

    private void refuse(String key) {
        setErrorMessage(getTranslation(key));
        setInvalid(true);
        focus();
    }
}
