package ca.astrogrowth.ui.leads;

import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.StatusBadge;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The way to what was written about a lead. */
class WrittenCard extends Section {

    private final StatusBadge badge = new StatusBadge();
    private final Anchor link =
            Links.to(Links.CONTENTS, Glyph.CONTENT.icon(), new Span(getTranslation("lead.written.see")));

    WrittenCard() {
        addClassNames("card", "publication");
        link.addClassName("button");
        Div head = new Div(new H2(getTranslation("lead.written")), badge);
        head.addClassName("title-line");
        add(head, link);
    }

    void show(@Nullable ContentView content) {
        setVisible(content != null);
        if (content != null) {
            badge.show(content.status());
            link.setHref(Links.content(content.id()));
        }
    }
}
