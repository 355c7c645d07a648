package ca.astrogrowth.ui.contents;

import ca.astrogrowth.content.Correction;
import ca.astrogrowth.content.PostText;
import ca.astrogrowth.content.Remark;
import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** One remark: the words among their neighbours, what is wrong with them, and what may stand there instead. */
class RemarkItem extends ListItem {

    private static final int NEIGHBOURS = 32;
    private static final int MOST_CORRECTIONS = 3;

    private final Remark remark;
    private final String words;

    RemarkItem(Remark remark, PostText text, boolean mayChange, Consumer<Correction> chosen) {
        this.remark = remark;
        String part = part(remark, text);
        int start = Math.min(remark.start(), part.length());
        int end = Math.min(remark.end(), part.length());
        words = part.substring(start, end);
        Span message = new Span(remark.message());
        message.addClassName("finding");
        HtmlContainer marked = new HtmlContainer("mark");
        marked.setText(words);
        Span quote = new Span(new Span(before(part, start)), marked, new Span(after(part, end)));
        quote.addClassName("finding-quote");
        add(quote, message);
        if (mayChange && !remark.corrections().isEmpty()) {
            Div corrections = new Div();
            corrections.addClassNames("actions", "corrections");
            remark.corrections().stream()
                    .limit(MOST_CORRECTIONS)
                    .forEach(each -> corrections.add(button(each, chosen)));
            add(corrections);
        }
    }

    static Correction best(Remark remark) {
        return correction(remark, remark.corrections().getFirst());
    }

    private Button button(String replacement, Consumer<Correction> chosen) {
        Button button = new Button(label(replacement), click -> chosen.accept(correction(remark, replacement)));
        button.setAriaLabel(getTranslation("remarks.replace", words, label(replacement)));
        return button;
    }

    /** Spaces cannot be told apart by looking at them. */
    private String label(String replacement) {
        if (replacement.isBlank()) {
            return getTranslation("remarks.remove");
        }
        return plain(replacement).equals(plain(words)) ? getTranslation("remarks.space") : replacement.strip();
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\p{Z}]+", "");
    }

    private static Correction correction(Remark remark, String replacement) {
        return new Correction(remark.part(), remark.start(), remark.end(), replacement);
    }

    private static String part(Remark remark, PostText text) {
        return switch (remark.part()) {
            case HOOK -> text.hook();
            case BODY -> text.body();
            case CALL_TO_ACTION -> text.callToAction();
        };
    }

    private static String before(String part, int start) {
        int from = start - NEIGHBOURS <= 0 ? 0 : part.indexOf(' ', start - NEIGHBOURS) + 1;
        from = from > start ? start - NEIGHBOURS : from;
        return (from > 0 ? "…" : "") + part.substring(from, start);
    }

    private static String after(String part, int end) {
        int to = end + NEIGHBOURS >= part.length() ? part.length() : part.lastIndexOf(' ', end + NEIGHBOURS);
        to = to < end ? end + NEIGHBOURS : to;
        return part.substring(end, to) + (to < part.length() ? "…" : "");
    }
}
