package ca.astrogrowth.ui.settings;

import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** The end of a workspace: whoever wants it writes its name. */
class EraseDialog extends Dialog {

    EraseDialog(String workspace, Runnable confirmed) {
        addClassName("confirm");
        setHeaderTitle(getTranslation("data.erase.title"));
        UnorderedList what = new UnorderedList(
                new ListItem(getTranslation("data.erase.now")),
                new ListItem(getTranslation("data.erase.then")),
                new ListItem(getTranslation("data.erase.stays")));
        what.addClassName("plain-list");
        TextField typed = new TextField(getTranslation("data.erase.type", workspace));
        typed.setValueChangeMode(ValueChangeMode.EAGER);
        typed.setAutocorrect(false);
        Button back = new Button(getTranslation("action.cancel"), click -> close());
        Button erase = new Button(getTranslation("data.erase.confirm"), click -> {
            close();
            confirmed.run();
        });
        erase.makePrimary();
        erase.addClassName("danger");
        erase.setEnabled(false);
        erase.setDisableOnClick();
        typed.addValueChangeListener(
                change -> erase.setEnabled(typed.getValue().strip().equalsIgnoreCase(workspace.strip())));
        add(new Paragraph(getTranslation("data.erase.text")), what, typed);
        getFooter().add(back, erase);
    }
}
