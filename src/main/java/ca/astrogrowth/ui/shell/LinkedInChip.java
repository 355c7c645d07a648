package ca.astrogrowth.ui.shell;

import ca.astrogrowth.publishing.LinkedInStatus;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** Whether posts can go out, everywhere in sight. */
class LinkedInChip extends Anchor {

    private final Span state = new Span();

    LinkedInChip() {
        super(Links.PROFILE);
        addClassName("linkedin-chip");
        Span dot = new Span();
        dot.addClassName("dot");
        state.addClassName("chip-text");
        add(Glyph.LINKEDIN.icon(), state, dot);
    }

    void show(LinkedInStatus account) {
        String code = account.state().name().toLowerCase(Locale.ROOT);
        String member = account.member() == null ? "" : account.member();
        String text = getTranslation("linkedin.chip." + code, member);
        getElement().setAttribute("data-state", code);
        state.setText(text);
        setAriaLabel(getTranslation("linkedin.chip.label", text));
        setTitle(text);
    }
}
