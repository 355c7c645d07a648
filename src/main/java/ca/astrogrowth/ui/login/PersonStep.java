package ca.astrogrowth.ui.login;

import ca.astrogrowth.accounts.PasswordVerdict;
import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.ui.kit.NewPasswordField;
import ca.astrogrowth.ui.kit.WizardStep;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.function.Supplier;

/** Who signs up, and how they come in later. */
class PersonStep extends WizardStep {

    private static final int LONGEST = 120;

    private final TextField name = new TextField(getTranslation("sign_up.name"));
    private final EmailField email = new EmailField(getTranslation("login.email"));
    private final NewPasswordField password;
    private final transient Supplier<String> business;

    /** @param business what it is called: no password is made of that */
    PersonStep(Supplier<String> business) {
        super("sign_up.person");
        this.business = business;
        name.setAutocomplete(Autocomplete.NAME);
        name.setMaxLength(LONGEST);
        name.setManualValidation(true);
        name.setErrorMessage(getTranslation("sign_up.name.missing"));
        name.addValueChangeListener(change -> name.setInvalid(false));
        AddressForm.dress(email);
        password = new NewPasswordField(getTranslation("sign_up.password"), this::about);
        add(name, email, password);
    }

    @Override
    public boolean check() {
        name.setInvalid(name().isEmpty());
        return AddressForm.read(email).isPresent() & password.check() & !name.isInvalid();
    }

    @Override
    public void begin() {
        name.focus();
    }

    /** For a reason that is not in the answers. */
    void refuse(String reason) {
        email.setErrorMessage(reason);
        email.setInvalid(true);
    }

    String name() {
        return name.getValue().strip();
    }

    /** Once it was checked. */
    EmailAddress email() {
        return EmailAddress.of(email.getValue());
    }

    String password() {
        return password.password();
    }

    private Collection<String> about() {
        return PasswordVerdict.about(email.getValue(), name(), business.get());
    }
}
