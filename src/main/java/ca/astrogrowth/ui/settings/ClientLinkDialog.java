package ca.astrogrowth.ui.settings;

import ca.astrogrowth.clients.ClientLink;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Toast;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;

/** A link that is good, to be handed to its client by any way one likes. */
class ClientLinkDialog extends Dialog {

    /** In the click itself: browsers let nobody else write there. */
    private static final String COPY = """
            this.addEventListener('click', () => navigator.clipboard?.writeText($0))""";

    ClientLinkDialog(ClientLink link) {
        String address = Objects.requireNonNull(link.address()).toString();
        addClassName("client-link");
        setHeaderTitle(getTranslation("clients.link.title", link.name()));
        TextField field = new TextField(getTranslation("clients.link"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        add(new Paragraph(getTranslation("clients.link.text")), field);
        Button copy = Actions.primary(
                Glyph.CHECK,
                getTranslation("clients.link.copy"),
                () -> Toast.done(getTranslation("clients.link.copied")));
        copy.getElement().executeJs(COPY, address);
        getFooter().add(new Button(getTranslation("action.close"), click -> close()), copy);
    }
}
