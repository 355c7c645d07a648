package ca.astrogrowth.ui.kit;

import com.vaadin.flow.component.html.Span;

/** Shows the key that does what a button does, where there is a keyboard; readers are told by the button itself. */
public final class KeyHint {

    private KeyHint() {}

    public static void on(Button button, String key) {
        Span hint = new Span(key);
        hint.addClassName("key-hint");
        hint.getElement().setAttribute("aria-hidden", "true");
        button.add(hint);
        button.getElement().setAttribute("aria-keyshortcuts", key);
    }
}
