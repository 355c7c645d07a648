package ca.astrogrowth.ui.settings;

import ca.astrogrowth.clients.NewClient;
import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes a link for a client. */
class ClientForm extends Div {

    private final transient Predicate<NewClient> maker;
    private final TextField name = new TextField(getTranslation("clients.name"));
    private final EmailField email = new EmailField(getTranslation("clients.email"));
    private final Select<String> language = new Select<>();

    /** @param maker tells whether it was made */
    ClientForm(Predicate<NewClient> maker) {
        this.maker = maker;
        addClassName("client-form");
        name.setMaxLength(NewClient.LONGEST_NAME);
        name.setManualValidation(true);
        name.setErrorMessage(getTranslation("clients.name.missing"));
        name.addValueChangeListener(change -> name.setInvalid(false));
        email.setManualValidation(true);
        email.setErrorMessage(getTranslation("login.email.wrong"));
        email.setHelperText(getTranslation("clients.email.hint"));
        email.addValueChangeListener(change -> email.setInvalid(false));
        language.setLabel(getTranslation("clients.language"));
        language.setItems("fr", "en");
        language.setItemLabelGenerator(each -> getTranslation("clients.language." + each));
        language.setValue("fr");
        Button make = Actions.primary(Glyph.PLUS, getTranslation("clients.make"), () -> {});
        make.setDisableOnClick();
        make.addClickListener(click -> {
            make.setEnabled(true);
            make();
        });
        make.addClickShortcut(Key.ENTER).listenOn(name);
        make.addClickShortcut(Key.ENTER).listenOn(email);
        add(name, email, language, make);
    }

    private void make() {
        name.setInvalid(name.getValue().isBlank());
        String typed = email.getValue().strip();
        Optional<EmailAddress> address = address(typed);
        email.setInvalid(!typed.isEmpty() && address.isEmpty());
        if (!name.isInvalid()
                && !email.isInvalid()
                && maker.test(new NewClient(name.getValue(), address.orElse(null), language.getValue()))) {
            name.clear();
            email.clear();
        }
    }

    private static Optional<EmailAddress> address(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(EmailAddress.of(typed));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}
