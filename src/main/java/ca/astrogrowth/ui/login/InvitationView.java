package ca.astrogrowth.ui.login;

import ca.astrogrowth.accounts.Acceptance;
import ca.astrogrowth.accounts.Acceptance.Offer;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Entrance;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Visitor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;

/**
 * Where the link of an invitation leads: those who are in take it at a touch, those who have an account with their
 * password, others with a name and a new one. A button accepts, not the visit.
 */
@Route(value = Links.INVITATION, autoLayout = false)
@AnonymousAllowed
class InvitationView extends DoorPage implements HasUrlParameter<String> {

    private final transient Acceptance acceptance;
    private final transient Visitor visitor;
    private final transient AuthenticationContext authentication;

    InvitationView(Acceptance acceptance, Visitor visitor, AuthenticationContext authentication) {
        super("invitation");
        this.acceptance = acceptance;
        this.visitor = visitor;
        this.authentication = authentication;
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        acceptance.look(token).ifPresentOrElse(offer -> offer(token, offer), this::over);
    }

    private void offer(String token, Offer offer) {
        Optional<SignedIn> there = visitor.known();
        boolean theirs = there.filter(who -> who.email().equals(offer.email())).isPresent();
        if (theirs) {
            say(offer, "invitation.in.text", accept(token, there.orElseThrow()));
        } else if (there.isPresent()) {
            say(
                    offer,
                    "invitation.other.text",
                    Actions.primary(Glyph.SIGN_OUT, getTranslation("shell.sign_out"), authentication::logout));
        } else if (offer.twoSteps()) {
            say(
                    offer,
                    "invitation.steps.text",
                    Actions.primaryLink(Glyph.ARROW_RIGHT, getTranslation("login.submit"), Links.LOGIN));
        } else if (offer.known()) {
            say(
                    offer,
                    "invitation.known.text",
                    new KnownGuest(
                            offer, password -> acceptance.accept(token, password, visitor.client()), this::come));
        } else {
            say(
                    offer,
                    "invitation.new.text",
                    new NewGuest(
                            acceptance,
                            offer,
                            (name, password) -> acceptance.join(
                                    token, name, password, getLocale().getLanguage()),
                            this::come));
        }
    }

    private Button accept(String token, SignedIn who) {
        Button accept = Actions.primary(
                Glyph.CHECK,
                getTranslation("invitation.accept"),
                () -> acceptance.accept(token, who).ifPresentOrElse(this::goOn, this::over));
        accept.addClassName("door-submit");
        accept.setDisableOnClick();
        return accept;
    }

    private void say(Offer offer, String key, Component content) {
        say(
                getTranslation("invitation.good.title", offer.workspace()),
                getTranslation(key, getTranslation("role." + offer.role().code()), offer.email()),
                content);
    }

    private void come(Optional<SignedIn> guest) {
        guest.ifPresentOrElse(
                who -> {
                    Entrance.enter(who);
                    getUI().ifPresent(ui -> ui.getPage().setLocation("."));
                },
                this::over);
    }

    private void goOn(SignedIn who) {
        Entrance.become(who);
        getUI().ifPresent(ui -> ui.getPage().setLocation("."));
    }

    private void over() {
        say(
                getTranslation("invitation.over.title"),
                getTranslation("invitation.over.text"),
                Actions.primaryLink(Glyph.ARROW_RIGHT, getTranslation("login.submit"), Links.LOGIN));
    }
}
