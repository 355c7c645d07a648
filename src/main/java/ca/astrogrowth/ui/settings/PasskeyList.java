package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.Passkey;
import ca.astrogrowth.accounts.Passkeys;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.ConfirmDialog;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Moments;
import ca.astrogrowth.ui.kit.Toast;
import ca.astrogrowth.ui.kit.Visitor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The person's devices that open their account without a password, and one more. */
class PasskeyList extends Div {

    private final transient Passkeys passkeys;
    private final transient Visitor visitor;
    private final UnorderedList list = new UnorderedList();
    private final Div actions = new Div();

    PasskeyList(Passkeys passkeys, Visitor visitor) {
        this.passkeys = passkeys;
        this.visitor = visitor;
        addClassName("passkeys");
        Paragraph text = new Paragraph(getTranslation("passkeys.text"));
        text.addClassName("hint");
        list.addClassName("identities");
        actions.addClassName("actions");
        actions.add(Actions.plain(Glyph.PLUS, getTranslation("passkeys.new"), this::ask));
        add(new H3(getTranslation("passkeys.title")), text, list, actions);
        show();
    }

    private void show() {
        List<Passkey> known = passkeys.of(visitor.who().person());
        list.removeAll();
        list.setVisible(!known.isEmpty());
        known.forEach(passkey -> list.add(item(passkey)));
        actions.setVisible(known.size() < Passkey.MOST);
    }

    private ListItem item(Passkey passkey) {
        Span name = new Span(passkey.name());
        name.addClassName("session-device");
        Paragraph used = new Paragraph(
                passkey.lastUsedAt() == null
                        ? getTranslation("passkeys.unused", Moments.day(passkey.createdAt(), getLocale()))
                        : getTranslation("passkeys.used", Moments.minute(passkey.lastUsedAt(), getLocale())));
        used.addClassName("hint");
        return new ListItem(
                new Div(name, used),
                Actions.plain(
                        Glyph.TRASH,
                        getTranslation("passkeys.remove.confirm"),
                        () -> new ConfirmDialog("passkeys.remove", () -> remove(passkey)).open()));
    }

    private void remove(Passkey passkey) {
        passkeys.remove(visitor.who(), passkey.id());
        Toast.done(getTranslation("passkeys.removed", passkey.name()));
        show();
    }

    private void ask() {
        new PasskeyDialog(passkeys, visitor, this::show).open();
    }
}
