package ca.astrogrowth.ui.login;

import ca.astrogrowth.accounts.TooManyAttemptsException;
import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.function.Consumer;

/** An e-mail address to which a letter is to go. */
class AddressForm extends Div {

    private final EmailField email = new EmailField(getTranslation("login.email"));
    private final Button send;
    private final transient Consumer<String> asked;

    /** @param asked is called with an address that could be one; may throw {@link TooManyAttemptsException} */
    AddressForm(String action, Consumer<String> asked) {
        this.asked = asked;
        addClassName("door-form");
        dress(email);
        send = Actions.primary(Glyph.MAIL, getTranslation(action), this::ask);
        send.addClassName("door-submit");
        send.setDisableOnClick();
        send.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        add(email, send);
    }

    static void dress(EmailField field) {
        field.setAutocomplete(Autocomplete.USERNAME);
        field.setManualValidation(true);
        field.addValueChangeListener(change -> field.setInvalid(false));
    }

    /** One that is known already; it is there for programs that keep passwords. */
    static EmailField known(String address) {
        EmailField field = new EmailField(I18NProvider.translate("login.email"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setAutocomplete(Autocomplete.USERNAME);
        return field;
    }

    /** Tells beside the field what is missing or wrong. */
    static Optional<EmailAddress> read(EmailField field) {
        String typed = field.getValue().strip();
        try {
            field.setInvalid(false);
            return Optional.of(EmailAddress.of(typed));
        } catch (IllegalArgumentException e) {
            field.setErrorMessage(field.getTranslation(typed.isEmpty() ? "login.email.missing" : "login.email.wrong"));
            field.setInvalid(true);
            return Optional.empty();
        }
    }

    private void ask() {
        send.setEnabled(true);
        read(email).ifPresent(address -> {
            try {
                asked.accept(address.value());
            } catch (TooManyAttemptsException e) {
                email.setErrorMessage(getTranslation("door.limit"));
                email.setInvalid(true);
            }
        });
    }
}
