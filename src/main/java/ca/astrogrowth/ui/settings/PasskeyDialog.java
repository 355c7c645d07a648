package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.Passkey;
import ca.astrogrowth.accounts.PasskeySetup;
import ca.astrogrowth.accounts.Passkeys;
import ca.astrogrowth.accounts.TooManyAttemptsException;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.NewPasswordField;
import ca.astrogrowth.ui.kit.Toast;
import ca.astrogrowth.ui.kit.Visitor;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

/** Asks for the password and a name; then the browser asks the device for a key. */
class PasskeyDialog extends Dialog {

    private static final String CREATE = """
            return import('/scripts/passkey.js').then((keys) => keys.create($0))""";

    private final transient Passkeys passkeys;
    private final transient Visitor visitor;
    private final transient Runnable added;
    private final TextField name = new TextField(getTranslation("passkeys.name"));
    private final PasswordField password = new PasswordField(getTranslation("password.current"));
    private final Button make = Actions.primary(Glyph.CHECK, getTranslation("passkeys.make"), () -> {});

    PasskeyDialog(Passkeys passkeys, Visitor visitor, Runnable added) {
        this.passkeys = passkeys;
        this.visitor = visitor;
        this.added = added;
        addClassName("step-dialog");
        setHeaderTitle(getTranslation("passkeys.new"));
        name.setMaxLength(Passkey.LONGEST_NAME);
        name.setPlaceholder(getTranslation("passkeys.name.example"));
        name.setManualValidation(true);
        name.addValueChangeListener(change -> name.setInvalid(false));
        NewPasswordField.dress(password, Autocomplete.CURRENT_PASSWORD);
        make.setDisableOnClick();
        make.addClickListener(click -> begin());
        make.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        add(new Paragraph(getTranslation("passkeys.make.text")), name, password);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), make);
    }

    private void begin() {
        name.setErrorMessage(getTranslation("passkeys.name.missing"));
        name.setInvalid(name.getValue().isBlank());
        if (password.isEmpty()) {
            refuse("login.password.missing");
        } else if (name.isInvalid()) {
            make.setEnabled(true);
        } else {
            try {
                passkeys.begin(visitor.who(), password.getValue(), visitor.client())
                        .ifPresentOrElse(this::create, () -> refuse("password.current.wrong"));
            } catch (TooManyAttemptsException e) {
                refuse("door.limit");
            }
        }
    }

    private void refuse(String key) {
        password.setErrorMessage(getTranslation(key));
        password.setInvalid(true);
        make.setEnabled(true);
    }

    private void create(PasskeySetup setup) {
        getElement()
                .executeJs(CREATE, setup.json())
                .then(String.class, made -> done(passkeys.add(setup, made, name.getValue())), failure -> done(false));
    }

    /** People may well say no to their device. */
    private void done(boolean made) {
        make.setEnabled(true);
        if (made) {
            close();
            Toast.done(getTranslation("passkeys.added", name.getValue().strip()));
            added.run();
        } else {
            Toast.failed(getTranslation("passkeys.failed"));
        }
    }
}
