package ca.astrogrowth.ui.login;

import ca.astrogrowth.accounts.Acceptance.Offer;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.TooManyAttemptsException;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.NewPasswordField;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Somebody who was invited and has an account: their password lets them in. */
class KnownGuest extends Div {

    private final PasswordField password = new PasswordField(getTranslation("login.password"));
    private final transient Function<String, Optional<SignedIn>> takes;
    private final transient Consumer<Optional<SignedIn>> come;

    /** @param takes the invitation with a password; empty when that is another one */
    KnownGuest(Offer offer, Function<String, Optional<SignedIn>> takes, Consumer<Optional<SignedIn>> come) {
        this.takes = takes;
        this.come = come;
        addClassName("door-form");
        NewPasswordField.dress(password, Autocomplete.CURRENT_PASSWORD);
        Button enter = Actions.primary(Glyph.CHECK, getTranslation("invitation.accept"), () -> {});
        enter.addClassName("door-submit");
        enter.setDisableOnClick();
        enter.addClickListener(click -> {
            enter.setEnabled(true);
            take();
        });
        enter.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        Anchor forgotten = Links.to(Links.FORGOTTEN, new Span(getTranslation("login.forgotten")));
        forgotten.addClassName("door-link");
        add(AddressForm.known(offer.email()), password, enter, forgotten);
    }

    private void take() {
        if (password.getValue().isEmpty()) {
            refuse("login.password.missing");
            return;
        }
        try {
            Optional<SignedIn> guest = takes.apply(password.getValue());
            if (guest.isPresent()) {
                come.accept(guest);
            } else {
                refuse("password.current.wrong");
            }
        } catch (TooManyAttemptsException e) {
            refuse("door.limit");
        }
    }

    private void refuse(String key) {
        password.setErrorMessage(getTranslation(key));
        password.setInvalid(true);
    }
}
