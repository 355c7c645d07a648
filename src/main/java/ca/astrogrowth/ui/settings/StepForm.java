package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.SecondSteps;
import ca.astrogrowth.accounts.StepSetup;
import ca.astrogrowth.accounts.TooManyAttemptsException;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.NewPasswordField;
import ca.astrogrowth.ui.kit.QrCode;
import ca.astrogrowth.ui.kit.Visitor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;

/** Switches a second step on: the password, then a picture for the telephone and a first code of it, then recovery codes. */
class StepForm extends Div {

    private final transient SecondSteps steps;
    private final transient Visitor visitor;
    private final transient Runnable on;
    private final transient Runnable done;
    private final PasswordField password = new PasswordField(getTranslation("password.current"));
    private final CodeField code = new CodeField(getTranslation("step.scan.code"), true);

    /**
     * @param on when it is on, and recovery codes are shown
     * @param done when they were put away
     */
    StepForm(SecondSteps steps, Visitor visitor, Runnable on, Runnable done) {
        this.steps = steps;
        this.visitor = visitor;
        this.on = on;
        this.done = done;
        addClassName("step-form");
        NewPasswordField.dress(password, Autocomplete.CURRENT_PASSWORD);
        show(new Paragraph(getTranslation("step.password.text")), password, go("step.continue", this::begin));
    }

    private void show(Component... content) {
        removeAll();
        add(content);
    }

    private Div go(String words, Runnable action) {
        Button button = Actions.primary(Glyph.ARROW_RIGHT, getTranslation(words), () -> {});
        button.addClickListener(click -> {
            button.setEnabled(true);
            action.run();
        });
        button.setDisableOnClick();
        button.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        Div actions = new Div(button);
        actions.addClassName("actions");
        return actions;
    }

    private void begin() {
        if (password.isEmpty()) {
            refuse("login.password.missing");
            return;
        }
        try {
            steps.begin(visitor.who(), password.getValue(), visitor.client())
                    .ifPresentOrElse(this::scan, () -> refuse("password.current.wrong"));
        } catch (TooManyAttemptsException e) {
            refuse("door.limit");
        }
    }

    private void refuse(String key) {
        password.setErrorMessage(getTranslation(key));
        password.setInvalid(true);
        password.focus();
    }

    private void scan(StepSetup setup) {
        Anchor open = new Anchor();
        open.setText(getTranslation("step.scan.open"));
        // Ours, and for the application on the telephone: Vaadin knows the addresses of the web alone.
        open.setUnsafeHref(setup.address());
        open.addClassName("button");
        open.setRouterIgnore(true);
        Div here = new Div(new Span(getTranslation("step.scan.here")), open);
        here.addClassName("step-here");
        Code secret = new Code(setup.secret());
        secret.addClassName("step-secret");
        Div typed = new Div(new Span(getTranslation("step.scan.secret")), secret);
        typed.addClassName("hint");
        OrderedList list = new OrderedList(
                new ListItem(getTranslation("step.scan.app")),
                new ListItem(
                        new Span(getTranslation("step.scan.picture")),
                        QrCode.of(setup.address(), getTranslation("step.scan.alt")),
                        here,
                        typed),
                new ListItem(new Span(getTranslation("step.scan.last")), code));
        list.addClassName("step-list");
        show(list, go("step.start", () -> confirm(setup)));
    }

    private void confirm(StepSetup setup) {
        code.check(typed -> steps.confirm(setup, typed).map(this::codes).isPresent());
    }

    private List<String> codes(List<String> fresh) {
        show(new RecoveryCodeList(fresh, visitor.who(), done));
        on.run();
        return fresh;
    }
}
