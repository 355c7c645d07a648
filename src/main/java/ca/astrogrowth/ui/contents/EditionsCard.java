package ca.astrogrowth.ui.contents;

import ca.astrogrowth.content.Edition;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Moments;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.IntConsumer;

/** The texts that a content has had: who wrote them and when, how they differ, and a way back. */
class EditionsCard extends Section {

    private static final int NONE = 0;

    private final transient IntConsumer restores;
    private final UnorderedList list = new UnorderedList();
    private List<Edition> shown = List.of();
    private boolean open;
    private int compared = NONE;

    EditionsCard(IntConsumer restores) {
        this.restores = restores;
        addClassNames("card", "findings", "editions");
        add(new H2(getTranslation("editions")), list);
    }

    void show(ContentPage page) {
        List<Edition> editions = page.details().editions();
        setVisible(!editions.isEmpty());
        if (!editions.equals(shown) || open != page.mayChange()) {
            shown = editions;
            open = page.mayChange();
            compared = NONE;
            write();
        }
    }

    private void write() {
        list.removeAll();
        shown.forEach(edition -> list.add(item(edition)));
    }

    private ListItem item(Edition edition) {
        boolean now = edition.equals(shown.getFirst());
        Span name = new Span(getTranslation(now ? "editions.now" : "editions.number", edition.number()));
        name.addClassName("finding");
        Span by = new Span(getTranslation(
                "editions.by",
                getTranslation("editions.origin." + edition.origin().code()),
                Moments.minute(edition.createdAt(), getLocale())));
        by.addClassName("finding-source");
        ListItem item = new ListItem(name, by);
        if (edition.wish() != null) {
            Span wish = new Span(getTranslation("editions.wish", edition.wish()));
            wish.addClassName("finding-quote");
            item.add(wish);
        }
        if (!now) {
            earlier(item, edition);
        }
        return item;
    }

    private void earlier(ListItem item, Edition edition) {
        boolean comparing = compared == edition.number();
        Button compare =
                Actions.plain(Glyph.SEARCH, getTranslation(comparing ? "editions.close" : "editions.compare"), () -> {
                    compared = comparing ? NONE : edition.number();
                    write();
                });
        compare.getElement().setAttribute("aria-expanded", String.valueOf(comparing));
        Div actions = new Div(compare);
        actions.addClassName("actions");
        if (open) {
            actions.add(Actions.plain(
                    Glyph.REFRESH, getTranslation("editions.restore"), () -> restores.accept(edition.number())));
        }
        item.add(actions);
        if (comparing) {
            item.add(new Comparison(edition.text(), shown.getFirst().text()));
        }
    }
}
