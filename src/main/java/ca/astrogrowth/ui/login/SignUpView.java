package ca.astrogrowth.ui.login;

import ca.astrogrowth.accounts.BusinessProfile;
import ca.astrogrowth.accounts.SignUp;
import ca.astrogrowth.accounts.SignUps;
import ca.astrogrowth.accounts.TooManyAttemptsException;
import ca.astrogrowth.leads.Leads;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Visitor;
import ca.astrogrowth.ui.kit.WizardStep;
import ca.astrogrowth.ui.kit.WizardTrail;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/** A new person with a new business, in three questions. Where they live comes first, who they are last. */
@Route(value = Links.SIGN_UP, autoLayout = false)
@AnonymousAllowed
class SignUpView extends DoorPage {

    private final transient SignUps signUps;
    private final transient Visitor visitor;
    private final BusinessStep business = new BusinessStep();
    private final WhereStep where;
    private final PersonStep person = new PersonStep(business::name);
    private final List<WizardStep> steps;
    private final WizardTrail trail =
            new WizardTrail("sign_up.business.step", "sign_up.where.step", "sign_up.person.step");
    private final Button back = Actions.plain(Glyph.ARROW_LEFT, getTranslation("action.previous"), this::back);
    private final Button next = Actions.primary(Glyph.ARROW_RIGHT, getTranslation("action.next"), this::next);
    private final Button finish = Actions.primary(Glyph.CHECK, getTranslation("sign_up.finish"), this::next);
    private int at;

    SignUpView(SignUps signUps, Leads leads, Visitor visitor) {
        super("sign_up");
        this.signUps = signUps;
        this.visitor = visitor;
        addClassName("sign-up");
        where = new WhereStep(leads);
        steps = List.of(business, where, person);
        next.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        next.setIconAfterText();
        finish.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        finish.setDisableOnClick();
        finish.addClassName("door-submit");
        Div buttons = new Div(back, next, finish);
        buttons.addClassName("wizard-buttons");
        Anchor privacy = Links.toPage(getTranslation("privacy.path"), new Span(getTranslation("privacy.link")));
        privacy.addClassName("door-link");
        show(trail, business, where, person, buttons, aside("sign_up.known", "login.submit", Links.LOGIN), privacy);
        go(0);
    }

    private void go(int step) {
        at = step;
        steps.forEach(each -> each.setVisible(each == steps.get(at)));
        trail.show(at);
        back.setVisible(at > 0);
        next.setVisible(at < steps.size() - 1);
        finish.setVisible(at == steps.size() - 1);
        steps.get(at).begin();
    }

    private void back() {
        go(at - 1);
    }

    private void next() {
        finish.setEnabled(true);
        if (!steps.get(at).check()) {
            return;
        }
        if (at < steps.size() - 1) {
            go(at + 1);
        } else {
            ask();
        }
    }

    private void ask() {
        try {
            SignUpSession.remember(signUps.ask(signUp(), visitor.client()));
        } catch (TooManyAttemptsException e) {
            person.refuse(getTranslation("door.limit"));
            return;
        }
        String email = person.email().value();
        say(
                getTranslation("door.sent.title"),
                getTranslation("sign_up.sent", email),
                new LetterAwaits(() -> signUps.askLetter(email, visitor.client())),
                aside("sign_up.known", "login.submit", Links.LOGIN));
    }

    private SignUp signUp() {
        BusinessProfile profile = new BusinessProfile(
                business.name(), business.trade(), where.locality(), where.phone(), where.website());
        return new SignUp(
                person.email(),
                person.name(),
                person.password(),
                profile,
                getLocale().getLanguage());
    }
}
