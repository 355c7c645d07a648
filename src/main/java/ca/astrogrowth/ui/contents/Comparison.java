package ca.astrogrowth.ui.contents;

import ca.astrogrowth.content.PostText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** An earlier text against the one now: what came is underlined, what went is struck out, and both are said aloud. */
class Comparison extends Div {

    Comparison(PostText old, PostText now) {
        addClassName("comparison");
        Paragraph words = new Paragraph();
        words.addClassName("comparison-words");
        WordDiff.between(old.whole(), now.whole()).pieces().forEach(piece -> words.add(component(piece)));
        Paragraph legend = new Paragraph(getTranslation("editions.legend"));
        legend.addClassName("hint");
        add(legend, words);
    }

    private Component component(WordDiff.Piece piece) {
        return switch (piece.change()) {
            case SAME -> new Span(piece.text());
            case ADDED -> marked("ins", "editions.added", piece.text());
            case REMOVED -> marked("del", "editions.removed", piece.text());
        };
    }

    private Span marked(String tag, String key, String text) {
        Span aloud = new Span(getTranslation(key) + " ");
        aloud.addClassName("said-only");
        HtmlContainer marked = new HtmlContainer(tag);
        marked.add(aloud, new Span(text.stripTrailing()));
        return new Span(marked, new Span(text.substring(text.stripTrailing().length())));
    }
}
