package ca.astrogrowth.ui.settings;

import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Glyph;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** The secret by which a program knows that it is we who tell it, shown once. */
class SecretDialog extends Dialog {

    SecretDialog(String secret) {
        setHeaderTitle(getTranslation("webhooks.secret"));
        setCloseOnOutsideClick(false);
        TextField field = new TextField(getTranslation("webhooks.secret.label"));
        field.setValue(secret);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        Paragraph once = new Paragraph(getTranslation("webhooks.secret.once"));
        once.getElement().setAttribute("role", "status");
        add(once, field);
        getFooter().add(Actions.primary(Glyph.CHECK, getTranslation("webhooks.secret.kept"), this::close));
        field.focus();
    }
}
