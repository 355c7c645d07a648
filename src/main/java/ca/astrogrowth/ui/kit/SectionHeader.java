package ca.astrogrowth.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** The name of a part of a screen, and the way to more. */
public class SectionHeader extends Div {

    public SectionHeader(String title, Component... more) {
        addClassName("section-header");
        add(new H2(title));
        add(more);
    }
}
