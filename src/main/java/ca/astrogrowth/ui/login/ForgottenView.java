package ca.astrogrowth.ui.login;

import ca.astrogrowth.accounts.PasswordChanges;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Visitor;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** For those who forgot their password. The answer is the same whether the address is known or not. */
@Route(value = Links.FORGOTTEN, autoLayout = false)
@AnonymousAllowed
class ForgottenView extends DoorPage {

    private final transient PasswordChanges changes;
    private final transient Visitor visitor;

    ForgottenView(PasswordChanges changes, Visitor visitor) {
        super("forgotten");
        this.changes = changes;
        this.visitor = visitor;
        show(new AddressForm("forgotten.send", this::send), aside("forgotten.found", "login.submit", Links.LOGIN));
    }

    private void send(String email) {
        ask(email);
        say(
                getTranslation("door.sent.title"),
                getTranslation("forgotten.sent", email),
                new LetterAwaits(() -> ask(email)),
                aside("forgotten.found", "login.submit", Links.LOGIN));
    }

    private void ask(String email) {
        changes.askLetter(email, visitor.client());
    }
}
