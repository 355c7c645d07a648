package ca.astrogrowth.ui.kit;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.internal.DisableOnClickController;

/**
 * The browser's own button in our clothes. Screens have dozens of them, and a phone draws this one at once, where a
 * component with a shadow of its own must first be fetched, understood and built.
 */
public class Button extends NativeButton {

    private static final String THEME = "theme";

    private final Span words = new Span();
    private final DisableOnClickController<Button> once = new DisableOnClickController<>(this);

    public Button() {
        addClassName("button");
        getElement().setAttribute("type", "button");
    }

    public Button(Component icon) {
        this();
        add(icon);
    }

    public Button(Component icon, ComponentEventListener<ClickEvent<NativeButton>> clicked) {
        this(icon);
        addClickListener(clicked);
    }

    public Button(String text, ComponentEventListener<ClickEvent<NativeButton>> clicked) {
        this();
        setText(text);
        addClickListener(clicked);
    }

    public Button(String text, Component icon) {
        this(icon);
        setText(text);
    }

    public Button(String text, Component icon, ComponentEventListener<ClickEvent<NativeButton>> clicked) {
        this(text, icon);
        addClickListener(clicked);
    }

    /** The words beside the icon, if there is one. */
    @Override
    public void setText(String text) {
        words.setText(text);
        if (text.isEmpty()) {
            remove(words);
        } else if (words.getParent().isEmpty()) {
            add(words);
        }
    }

    @Override
    public String getText() {
        return words.getText();
    }

    /** What a screen is for: there is one such button on it. */
    public void makePrimary() {
        getElement().setAttribute(THEME, "primary");
    }

    /** Without a frame, for what is always there. */
    public void makeQuiet() {
        getElement().setAttribute(THEME, "tertiary");
    }

    /** First the words, then the icon: it shows where the button leads. */
    public void setIconAfterText() {
        addComponentAsFirst(words);
    }

    /** Nobody presses it twice: it is out of use from the click until something puts it back. */
    public void setDisableOnClick() {
        once.setDisableOnClick(true);
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        once.onSetEnabled(enabled);
    }

    /** As when a person clicks, for keys that mean the same. */
    public void click() {
        fireEvent(new ClickEvent<>(this, false, 0, 0, 0, 0, 0, 0, false, false, false, false));
    }
}
