package ca.astrogrowth.ui.login;

import ca.astrogrowth.accounts.Acceptance;
import ca.astrogrowth.accounts.Acceptance.Offer;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.NewPasswordField;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Somebody who was invited and has no account: a name and a password make one; the letter has confirmed the address. */
class NewGuest extends Div {

    private static final int LONGEST = 120;

    private final TextField name = new TextField(getTranslation("sign_up.name"));
    private final NewPasswordField password;
    private final transient BiFunction<String, String, Optional<SignedIn>> takes;
    private final transient Consumer<Optional<SignedIn>> come;

    /** @param takes the invitation with a name and a password; empty when it is over */
    NewGuest(
            Acceptance acceptance,
            Offer offer,
            BiFunction<String, String, Optional<SignedIn>> takes,
            Consumer<Optional<SignedIn>> come) {
        this.takes = takes;
        this.come = come;
        addClassName("door-form");
        name.setAutocomplete(Autocomplete.NAME);
        name.setMaxLength(LONGEST);
        name.setManualValidation(true);
        name.setErrorMessage(getTranslation("sign_up.name.missing"));
        name.addValueChangeListener(change -> name.setInvalid(false));
        password = new NewPasswordField(
                getTranslation("sign_up.password"), () -> acceptance.about(offer, name.getValue()));
        Button join = Actions.primary(Glyph.CHECK, getTranslation("invitation.join"), () -> {});
        join.addClassName("door-submit");
        join.setDisableOnClick();
        join.addClickListener(click -> {
            join.setEnabled(true);
            take();
        });
        join.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        add(AddressForm.known(offer.email()), name, password, join);
    }

    private void take() {
        String wanted = name.getValue().strip();
        name.setInvalid(wanted.isEmpty() || wanted.length() > LONGEST);
        if (password.check() & !name.isInvalid()) {
            come.accept(takes.apply(wanted, password.password()));
        }
    }
}
