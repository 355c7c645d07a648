package ca.astrogrowth.ui.settings;

import ca.astrogrowth.access.ApiKey;
import ca.astrogrowth.access.ApiKeys;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Toast;
import ca.astrogrowth.ui.kit.Visitor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The keys that the person gave to programs, and one more. */
class KeysCard extends Section {

    private final transient ApiKeys keys;
    private final transient Visitor visitor;
    private final Paragraph none = new Paragraph(getTranslation("keys.none"));
    private final UnorderedList list = new UnorderedList();

    KeysCard(ApiKeys keys, Visitor visitor) {
        this.keys = keys;
        this.visitor = visitor;
        addClassNames("card", "form-card");
        Paragraph text = new Paragraph(getTranslation("keys.text"));
        text.addClassName("hint");
        none.addClassName("hint");
        list.addClassName("identities");
        Div actions = new Div(Actions.plain(Glyph.PLUS, getTranslation("keys.new"), this::ask));
        actions.addClassName("actions");
        add(new H2(getTranslation("keys.title")), text, none, list, actions);
        show();
    }

    private void show() {
        List<ApiKey> known = keys.of(visitor.who());
        none.setVisible(known.isEmpty());
        list.removeAll();
        known.forEach(key -> list.add(new KeyItem(key, () -> end(key))));
    }

    private void end(ApiKey key) {
        keys.revoke(visitor.who(), key.id());
        Toast.done(getTranslation("keys.ended", key.name()));
        show();
    }

    private void ask() {
        new NewKeyDialog((name, scopes, days) -> {
                    var made = keys.create(visitor.who(), name, scopes, days);
                    show();
                    return made;
                })
                .open();
    }
}
