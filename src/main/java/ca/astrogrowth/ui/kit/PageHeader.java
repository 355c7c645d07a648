package ca.astrogrowth.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a screen: its name, a sentence, and what can be done. */
public class PageHeader extends Header {

    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();
    private final Div actions = new Div();

    public PageHeader() {
        addClassName("page-header");
        actions.addClassName("actions");
        lead.addClassName("lead");
        Div words = new Div(title, lead);
        words.addClassName("page-header-words");
        add(words, actions);
    }

    public PageHeader(String title, String lead, Component... actions) {
        this();
        show(title, lead);
        this.actions.add(actions);
    }

    public void show(String titleText, String leadText) {
        title.setText(titleText);
        lead.setText(leadText);
        lead.setVisible(!leadText.isEmpty());
    }
}
