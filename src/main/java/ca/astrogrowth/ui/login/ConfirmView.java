package ca.astrogrowth.ui.login;

import ca.astrogrowth.accounts.LinkState;
import ca.astrogrowth.accounts.SignUps;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Entrance;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Visitor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;

/**
 * Where the link of the first letter leads. A button confirms, not the visit: programs that look into letters visit, too.
 */
@Route(value = Links.CONFIRM, autoLayout = false)
@AnonymousAllowed
class ConfirmView extends DoorPage implements HasUrlParameter<String> {

    private final transient SignUps signUps;
    private final transient Visitor visitor;

    ConfirmView(SignUps signUps, Visitor visitor) {
        super("confirm");
        this.signUps = signUps;
        this.visitor = visitor;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String token) {
        if (token == null) {
            show(new AddressForm("confirm.send", this::send), signIn());
            return;
        }
        switch (signUps.look(token)) {
            case GOOD -> ask(token);
            case USED -> confirmed();
            case OVER -> over();
        }
    }

    private void ask(String token) {
        Button confirm = Actions.primary(Glyph.CHECK, getTranslation("confirm.do"), () -> confirm(token));
        confirm.addClassName("door-submit");
        confirm.setDisableOnClick();
        say(getTranslation("confirm.good.title"), getTranslation("confirm.good.text"), confirm);
    }

    private void confirm(String token) {
        if (signUps.confirm(token) == LinkState.OVER) {
            over();
            return;
        }
        SignUpSession.take()
                .flatMap(signUps::enter)
                .ifPresentOrElse(
                        who -> {
                            Entrance.enter(who);
                            getUI().ifPresent(ui -> ui.getPage().setLocation("."));
                        },
                        this::confirmed);
    }

    private void confirmed() {
        say(
                getTranslation("confirm.done.title"),
                getTranslation("confirm.done.text"),
                Actions.primaryLink(Glyph.ARROW_RIGHT, getTranslation("login.submit"), Links.LOGIN));
    }

    private void over() {
        say(
                getTranslation("confirm.over.title"),
                getTranslation("confirm.over.text"),
                new AddressForm("confirm.send", this::send),
                signIn());
    }

    private void send(String email) {
        again(email);
        say(
                getTranslation("door.sent.title"),
                getTranslation("confirm.sent", email),
                new LetterAwaits(() -> again(email)),
                signIn());
    }

    private void again(String email) {
        signUps.askLetter(email, visitor.client());
    }

    private Div signIn() {
        return aside("sign_up.known", "login.submit", Links.LOGIN);
    }
}
