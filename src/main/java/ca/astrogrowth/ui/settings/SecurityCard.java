package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.Passkeys;
import ca.astrogrowth.accounts.SecondStep;
import ca.astrogrowth.accounts.SecondSteps;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Moments;
import ca.astrogrowth.ui.kit.Toast;
import ca.astrogrowth.ui.kit.Visitor;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** The second step at sign-in: whether there is one, and what can be done about it. And passkeys, which need none. */
class SecurityCard extends Section {

    private final transient SecondSteps steps;
    private final transient Visitor visitor;
    private final Paragraph state = new Paragraph();
    private final Paragraph left = hint("");
    private final Div actions = new Div();

    SecurityCard(SecondSteps steps, Passkeys passkeys, Visitor visitor) {
        this.steps = steps;
        this.visitor = visitor;
        addClassNames("card", "form-card");
        state.addClassName("step-state");
        actions.addClassName("actions");
        add(new H2(getTranslation("step.title")), hint(getTranslation("step.lead")), state, left, actions);
        add(new PasskeyList(passkeys, visitor));
        show();
    }

    private static Paragraph hint(String words) {
        Paragraph hint = new Paragraph(words);
        hint.addClassName("hint");
        return hint;
    }

    private void show() {
        actions.removeAll();
        steps.of(visitor.who().person()).ifPresentOrElse(this::on, this::off);
    }

    private void off() {
        state.setText(getTranslation("step.off"));
        left.setVisible(false);
        actions.add(Actions.plain(
                Glyph.CHECK, getTranslation("step.start"), () -> new StepDialog(steps, visitor, this::show).open()));
    }

    private void on(SecondStep step) {
        state.setText(getTranslation("step.on", Moments.day(step.since(), getLocale())));
        left.setText(getTranslation("step.left", step.codesLeft()));
        left.setVisible(true);
        actions.add(
                Actions.plain(Glyph.REFRESH, getTranslation("step.renew.confirm"), this::renew),
                Actions.plain(Glyph.TRASH, getTranslation("step.end.confirm"), this::end));
    }

    private void renew() {
        new CodeDialog("step.renew", code -> {
                    var fresh = steps.renewCodes(visitor.who(), code, visitor.client());
                    fresh.ifPresent(this::hand);
                    return fresh.isPresent();
                })
                .open();
    }

    private void hand(List<String> codes) {
        Dialog dialog = new Dialog();
        dialog.addClassName("step-dialog");
        dialog.setHeaderTitle(getTranslation("step.codes.title"));
        dialog.setCloseOnOutsideClick(false);
        dialog.setCloseOnEsc(false);
        dialog.add(new RecoveryCodeList(codes, visitor.who(), dialog::close));
        dialog.open();
        show();
    }

    private void end() {
        new CodeDialog("step.end", code -> {
                    boolean ended = steps.end(visitor.who(), code, visitor.client());
                    if (ended) {
                        Toast.done(getTranslation("step.ended"));
                        show();
                    }
                    return ended;
                })
                .open();
    }
}
