package ca.astrogrowth.ui.contents;

import ca.astrogrowth.content.ContentDetails;
import ca.astrogrowth.content.Obstacle;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Tone;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/** What keeps a content from being approved without a person, with the words that do. */
class ObstaclesCard extends Section {

    private static final String TWIN = "twin";

    private final UnorderedList list = new UnorderedList();

    ObstaclesCard() {
        addClassNames("card", "findings", "obstacles");
        Tone.BAD.on(this);
        add(new H2(getTranslation("obstacles")), new Paragraph(getTranslation("obstacles.text")), list);
    }

    void show(ContentDetails details) {
        setVisible(!details.content().obstacles().isEmpty());
        list.removeAll();
        details.content().obstacles().forEach(each -> list.add(item(each, details.twin())));
    }

    private ListItem item(Obstacle obstacle, ContentDetails.@Nullable Twin twin) {
        String key = obstacle.rule() == null ? "gate." + obstacle.gate() : "rule." + obstacle.rule();
        Span sentence = new Span(getTranslation(key));
        sentence.addClassName("finding");
        ListItem item = new ListItem(sentence);
        if (TWIN.equals(obstacle.gate()) && twin != null) {
            item.add(Actions.quietLink(getTranslation("obstacles.twin", twin.leadName()), Links.content(twin.id())));
        } else if (!obstacle.quote().isBlank()) {
            item.add(quiet("finding-quote", getTranslation("content.quoted", bare(obstacle.quote()))));
        }
        if (obstacle.article() != null) {
            item.add(quiet("finding-source", obstacle.article()));
        }
        return item;
    }

    private static Span quiet(String name, String text) {
        Span span = new Span(text);
        span.addClassName(name);
        return span;
    }

    /** What was quoted speech in the post is quoted once. */
    private static String bare(String quote) {
        return quote.replaceAll("^[\\s\\p{Z}«]+|[\\s\\p{Z}»]+$", "");
    }
}
