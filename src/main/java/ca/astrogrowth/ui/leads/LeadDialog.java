package ca.astrogrowth.ui.leads;

import ca.astrogrowth.leads.BadLeadException;
import ca.astrogrowth.leads.NewLead;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.Consumer;

/** Adds a lead by hand, or changes one. */
class LeadDialog extends Dialog {

    private final LeadForm form;
    private final transient Consumer<NewLead> saves;

    /**
     * @param key of the texts: {@code key.title}, {@code key.text} and {@code key.save}
     * @param saves throws {@link BadLeadException} for what cannot be
     */
    LeadDialog(String key, Map<Field, String> known, Consumer<NewLead> saves) {
        this.saves = saves;
        form = new LeadForm(known);
        addClassNames("confirm", "wide");
        setHeaderTitle(getTranslation(key + ".title"));
        add(new Paragraph(getTranslation(key + ".text")), form);
        Button back = new Button(getTranslation("action.cancel"), click -> close());
        Button save = new Button(getTranslation(key + ".save"), click -> save());
        save.makePrimary();
        getFooter().add(back, save);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                form.focus();
            }
        });
    }

    private void save() {
        try {
            saves.accept(new NewLead(form.changed()));
            close();
        } catch (BadLeadException bad) {
            form.refuse(bad);
        }
    }
}
