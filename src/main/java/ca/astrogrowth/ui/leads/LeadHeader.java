package ca.astrogrowth.ui.leads;

import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.Glyph;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** A lead's name, trade and city. */
class LeadHeader extends Header {

    private final H1 name = new H1();
    private final Paragraph about = new Paragraph();
    private final Paragraph description = new Paragraph();

    LeadHeader(Runnable edit) {
        addClassName("page-header");
        about.addClassName("lead");
        description.addClassName("hint");
        Div words = new Div(name, about, description);
        words.addClassName("page-header-words");
        Div actions =
                new Div(Allowed.only(Right.WRITE, Actions.plain(Glyph.PENCIL, getTranslation("lead.edit"), edit)));
        actions.addClassName("actions");
        add(words, actions);
    }

    void show(LeadPage page) {
        name.setText(LeadWords.name(page.lead()));
        about.setText(LeadWords.about(page.lead()));
        String says = page.lead().description();
        description.setText(says == null ? "" : says);
        description.setVisible(says != null);
    }
}
