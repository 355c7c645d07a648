package ca.astrogrowth.ui.palette;

import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Shortcut;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Which keys do what. */
class ShortcutsDialog extends Dialog {

    ShortcutsDialog() {
        addClassName("shortcuts");
        setHeaderTitle(getTranslation("shortcut.title"));
        add(list("shortcut.everywhere", Shortcut.EVERYWHERE), list("shortcut.content", Shortcut.CONTENT));
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
    }

    private Section list(String key, List<Shortcut> shortcuts) {
        DescriptionList list = new DescriptionList();
        list.addClassName("shortcut-list");
        shortcuts.forEach(shortcut -> list.add(keys(shortcut), does(shortcut)));
        return new Section(new H3(getTranslation(key)), list);
    }

    private DescriptionList.Description does(Shortcut shortcut) {
        return new DescriptionList.Description(getTranslation(shortcut.does()));
    }

    private static DescriptionList.Term keys(Shortcut shortcut) {
        DescriptionList.Term term = new DescriptionList.Term();
        shortcut.keys().forEach(key -> {
            Span cap = new Span(key);
            cap.addClassName("key-cap");
            term.add(cap);
        });
        return term;
    }
}
