package ca.astrogrowth.ui.contents;

import ca.astrogrowth.content.PostText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a post, cut off where LinkedIn cuts them off, with what unfolds them. */
class PostWords extends Div {

    private static final int SHOWN_CHARACTERS = 210;
    private static final int SHOWN_LINES = 3;
    private static final Pattern HASHTAG = Pattern.compile("#[\\p{L}\\p{N}_]+");

    private final Paragraph words = new Paragraph();
    private final NativeButton more = new NativeButton();
    private String first = "";
    private String rest = "";
    private int hook;
    private boolean open;
    private transient Consumer<Boolean> then = unfolded -> {};

    PostWords() {
        addClassName("post-words");
        words.addClassName("post-text");
        words.setId("post-text");
        more.addClassName("post-more");
        more.getElement().setAttribute("aria-controls", "post-text");
        more.addClickListener(click -> {
            open = !open;
            then.accept(open);
            fold();
        });
        add(words, more);
    }

    /** @param heard hears how a person leaves it */
    void unfold(boolean unfolded, Consumer<Boolean> heard) {
        open = unfolded;
        then = heard;
    }

    void show(PostText text) {
        String whole = text.whole();
        int end = end(whole);
        first = whole.substring(0, end).stripTrailing();
        rest = whole.substring(end);
        hook = Math.min(text.hook().strip().length(), first.length());
        fold();
    }

    void say(String instead) {
        first = instead;
        rest = "";
        hook = 0;
        fold();
    }

    private void fold() {
        boolean cut = !rest.isBlank();
        words.removeAll();
        if (hook > 0) {
            Span opening = new Span(first.substring(0, hook));
            opening.addClassName("post-hook");
            words.add(opening);
        }
        write(first.substring(hook) + (cut && open ? rest : ""));
        words.getElement().setAttribute("data-cut", cut && !open);
        more.setVisible(cut);
        more.setText(getTranslation(open ? "content.preview.less" : "content.preview.more"));
        more.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private void write(String text) {
        Matcher tags = HASHTAG.matcher(text);
        int from = 0;
        while (tags.find()) {
            words.add(new Span(text.substring(from, tags.start())));
            Span tag = new Span(tags.group());
            tag.addClassName("post-tag");
            words.add(tag);
            from = tags.end();
        }
        words.add(new Span(text.substring(from)));
    }

    /** At the end of a word. */
    private static int end(String whole) {
        int end = Math.min(line(whole), whole.length());
        if (end > SHOWN_CHARACTERS) {
            int space = whole.lastIndexOf(' ', SHOWN_CHARACTERS);
            end = space > SHOWN_CHARACTERS / 2 ? space : SHOWN_CHARACTERS;
        }
        return end;
    }

    /** Where the lines end that are shown; an empty one is one of them. */
    private static int line(String whole) {
        int end = -1;
        for (int line = 0; line < SHOWN_LINES; line++) {
            end = whole.indexOf('\n', end + 1);
            if (end < 0) {
                return whole.length();
            }
        }
        return end;
    }
}
