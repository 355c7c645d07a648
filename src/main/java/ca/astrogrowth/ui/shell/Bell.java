package ca.astrogrowth.ui.shell;

import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** How many notices nobody has read, everywhere in sight. */
class Bell extends Anchor {

    private static final int MOST_SHOWN = 99;

    private final Span count = new Span();

    Bell() {
        super(Links.NOTICES);
        addClassName("bell");
        count.addClassName("bell-count");
        add(Glyph.BELL.icon(), count);
        show(0);
    }

    void show(long unread) {
        String name = unread == 0 ? getTranslation("notice.bell.none") : getTranslation("notice.bell.some", unread);
        setAriaLabel(name);
        setTitle(name);
        count.setVisible(unread > 0);
        count.setText(unread > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(unread));
    }

    /** @param segment the first part of the address */
    void mark(String segment) {
        if (segment.equals(Links.NOTICES)) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
