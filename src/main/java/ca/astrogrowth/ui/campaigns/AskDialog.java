package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Says what something means before it is done. */
class AskDialog extends Dialog {

    /** @param key of the texts: {@code key.title}, {@code key.text} and {@code key.confirm} */
    AskDialog(String key, Runnable agreed, Object... values) {
        addClassName("confirm");
        setHeaderTitle(getTranslation(key + ".title", values));
        add(new Paragraph(getTranslation(key + ".text", values)));
        Button back = new Button(getTranslation("action.cancel"), click -> close());
        Button agree = new Button(getTranslation(key + ".confirm", values), click -> {
            close();
            agreed.run();
        });
        agree.makePrimary();
        agree.setDisableOnClick();
        getFooter().add(back, agree);
    }
}
