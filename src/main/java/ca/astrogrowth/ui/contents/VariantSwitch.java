package ca.astrogrowth.ui.contents;

import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.ui.kit.Links;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;

/** From one content about a lead to the others. */
class VariantSwitch extends Nav {

    VariantSwitch() {
        addClassNames("chip-links", "variants");
        setAriaLabel(getTranslation("variants"));
    }

    void show(ContentPage page) {
        setVisible(page.variants().size() > 1);
        removeAll();
        page.variants().stream()
                .sorted(Comparator.comparingInt(ContentView::variant))
                .forEach(variant -> add(link(variant, page.content())));
    }

    private Anchor link(ContentView variant, ContentView shown) {
        Anchor link =
                Links.to(Links.content(variant.id()), new Span(getTranslation("variants.number", variant.variant())));
        if (variant.id().equals(shown.id())) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
