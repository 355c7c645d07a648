package ca.astrogrowth.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing here yet: a picture, why, and what to do next. */
public class EmptyState extends Div {

    /** @param key of the texts: {@code key.title} and {@code key.text} */
    public EmptyState(String picture, String key, Component... actions) {
        this(picture, key, new H2(), actions);
    }

    private EmptyState(String picture, String key, HtmlContainer title, Component... actions) {
        addClassName("empty");
        Image image = new Image("images/" + picture + ".svg", "");
        image.setWidth("320");
        image.setHeight("200");
        title.setText(getTranslation(key + ".title"));
        add(image, title, new Paragraph(getTranslation(key + ".text")));
        add(actions);
    }

    /** When nothing else is on the page. */
    public static EmptyState wholePage(String picture, String key, Component... actions) {
        return new EmptyState(picture, key, new H1(), actions);
    }
}
