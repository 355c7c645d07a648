package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.common.Money;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Numbers;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Says what a higher cap means before it is one. */
class RaiseDialog extends Dialog {

    RaiseDialog(Money cap, Money more, Runnable agreed) {
        addClassName("confirm");
        setHeaderTitle(getTranslation("pause.raise.title", dollars(more)));
        add(new Paragraph(getTranslation("pause.raise.text", dollars(cap), dollars(cap.plus(more)))));
        Button back = new Button(getTranslation("action.cancel"), click -> close());
        Button agree = new Button(getTranslation("pause.raise", dollars(more)), click -> {
            close();
            agreed.run();
        });
        agree.makePrimary();
        agree.setDisableOnClick();
        getFooter().add(back, agree);
    }

    private String dollars(Money amount) {
        return Numbers.dollars(amount, getLocale());
    }
}
