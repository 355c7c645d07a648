package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.Farewell;
import ca.astrogrowth.accounts.LastOwnerException;
import ca.astrogrowth.accounts.TooManyAttemptsException;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.ConfirmDialog;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Toast;
import ca.astrogrowth.ui.kit.Visitor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** The end of the person's account. */
class FarewellCard extends Section {

    private final transient Farewell farewell;
    private final transient Visitor visitor;
    private final transient AuthenticationContext authentication;

    FarewellCard(Farewell farewell, Visitor visitor, AuthenticationContext authentication) {
        this.farewell = farewell;
        this.visitor = visitor;
        this.authentication = authentication;
        addClassNames("card", "form-card");
        Paragraph text = new Paragraph(getTranslation("farewell.lead"));
        text.addClassName("hint");
        Button leave = new Button(getTranslation("farewell"), Glyph.TRASH.icon(), click -> ask());
        leave.addClassName("quiet-danger");
        add(new H2(getTranslation("farewell.title")), text, leave);
    }

    private void ask() {
        PasswordField password = new PasswordField(getTranslation("password.current"));
        new ConfirmDialog("farewell.ask", () -> leave(password.getValue()), password).open();
    }

    private void leave(String password) {
        try {
            if (farewell.leave(visitor.who(), password, visitor.client())) {
                authentication.logout();
            } else {
                Toast.failed(getTranslation("password.current.wrong"));
            }
        } catch (LastOwnerException last) {
            Toast.failed(getTranslation("farewell.last_owner"));
        } catch (TooManyAttemptsException often) {
            Toast.failed(getTranslation("door.limit"));
        }
    }
}
