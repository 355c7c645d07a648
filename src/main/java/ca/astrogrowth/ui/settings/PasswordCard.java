package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.PasswordChanges;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.TooManyAttemptsException;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Entrance;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.NewPasswordField;
import ca.astrogrowth.ui.kit.Toast;
import ca.astrogrowth.ui.kit.Visitor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;

/** Another password for somebody who knows the current one. */
class PasswordCard extends Section {

    private final transient PasswordChanges changes;
    private final transient Visitor visitor;
    private final PasswordField current = new PasswordField(getTranslation("password.current"));
    private final NewPasswordField wanted;
    private final Button save = Actions.primary(Glyph.CHECK, getTranslation("password.save"), this::save);

    PasswordCard(PasswordChanges changes, Visitor visitor) {
        this.changes = changes;
        this.visitor = visitor;
        addClassNames("card", "form-card");
        Paragraph text = new Paragraph(getTranslation("password.text"));
        text.addClassName("hint");
        NewPasswordField.dress(current, Autocomplete.CURRENT_PASSWORD);
        wanted = new NewPasswordField(getTranslation("new_password.label"), () -> changes.about(visitor.who()));
        save.setDisableOnClick();
        Div fields = new Div(current, wanted);
        fields.addClassName("form-grid");
        Div actions = new Div(save);
        actions.addClassName("actions");
        add(new H2(getTranslation("password.title")), text, fields, actions);
    }

    private void save() {
        save.setEnabled(true);
        boolean given = !current.getValue().isEmpty();
        current.setErrorMessage(getTranslation("login.password.missing"));
        current.setInvalid(!given);
        if (wanted.check() && given) {
            change();
        }
    }

    private void change() {
        try {
            Optional<SignedIn> again =
                    changes.change(visitor.who(), current.getValue(), wanted.password(), visitor.client());
            again.ifPresentOrElse(this::changed, () -> refuse("password.current.wrong"));
        } catch (TooManyAttemptsException e) {
            refuse("door.limit");
        }
    }

    /** Every other session ends; this one goes on with what is new. */
    private void changed(SignedIn again) {
        Entrance.become(again);
        current.clear();
        wanted.clear();
        Toast.done(getTranslation("password.saved"));
    }

    private void refuse(String key) {
        current.setErrorMessage(getTranslation(key));
        current.setInvalid(true);
    }
}
