package ca.astrogrowth.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before something that cannot be taken back. */
public class ConfirmDialog extends Dialog {

    /** @param key of the texts: {@code key.title}, {@code key.text} and {@code key.confirm} */
    public ConfirmDialog(String key, Runnable confirmed, Component... details) {
        addClassName("confirm");
        setHeaderTitle(getTranslation(key + ".title"));
        add(new Paragraph(getTranslation(key + ".text")));
        add(details);
        Button back = new Button(getTranslation("action.cancel"), click -> close());
        Button confirm = new Button(getTranslation(key + ".confirm"), click -> {
            close();
            confirmed.run();
        });
        confirm.makePrimary();
        confirm.addClassName("danger");
        confirm.setDisableOnClick();
        getFooter().add(back, confirm);
    }
}
