package ca.astrogrowth.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** Buttons, and links that look like them. */
public final class Actions {

    private Actions() {}

    public static Button primary(Glyph glyph, String text, Runnable action) {
        Button button = plain(glyph, text, action);
        button.makePrimary();
        return button;
    }

    public static Button plain(Glyph glyph, String text, Runnable action) {
        return new Button(text, glyph.icon(), click -> action.run());
    }

    /** A button without words; they are there for those who cannot see it. */
    public static Button bare(Glyph glyph, String name, Runnable action) {
        Button button = new Button(glyph.icon(), click -> action.run());
        button.makeQuiet();
        button.setAriaLabel(name);
        button.setTitle(name);
        return button;
    }

    public static Anchor primaryLink(Glyph glyph, String text, String path) {
        Anchor link = Links.to(path, glyph.icon(), new Span(text));
        link.addClassNames("button", "button-primary");
        return link;
    }

    public static Anchor quietLink(String text, String path) {
        Anchor link = Links.to(path, new Span(text), Glyph.ARROW_RIGHT.icon());
        link.addClassName("more-link");
        return link;
    }

    public static Anchor backLink(String text, String path) {
        Anchor link = Links.to(path, Glyph.ARROW_LEFT.icon(), new Span(text));
        link.addClassName("back-link");
        return link;
    }
}
