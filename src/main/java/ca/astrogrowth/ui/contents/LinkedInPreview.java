package ca.astrogrowth.ui.contents;

import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.Edition;
import ca.astrogrowth.content.PostText;
import ca.astrogrowth.ui.kit.ContentPicture;
import ca.astrogrowth.ui.kit.Glyph;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A post the way LinkedIn will show it. */
class LinkedInPreview extends Article {

    private final SignedIn who;
    private final Span author = new Span();
    private final Span business = new Span();
    private final Span when = new Span(getTranslation("content.preview.now"));
    private final PostWords words = new PostWords();
    private final ContentPicture picture = new ContentPicture();
    private final NativeButton enlarge = new NativeButton();
    private @Nullable PostText shown;
    private transient @Nullable ContentView content;

    LinkedInPreview(SignedIn who) {
        this.who = who;
        addClassNames("card", "post");
        getElement().setAttribute("aria-label", getTranslation("content.preview"));
        Span avatar = new Span(who.initials());
        avatar.addClassName("avatar");
        avatar.getElement().setAttribute("aria-hidden", "true");
        author.addClassName("post-author");
        business.addClassName("post-by");
        business.setText(who.workspace());
        Span about = new Span(when, Glyph.GLOBE.icon());
        about.addClassNames("post-by", "post-when");
        Div names = new Div(author, business, about);
        names.addClassName("post-names");
        Div head = new Div(avatar, names);
        head.addClassName("post-head");
        enlarge.addClassName("post-picture");
        enlarge.setAriaLabel(getTranslation("content.picture.enlarge"));
        enlarge.add(picture);
        enlarge.addClickListener(click -> enlarge());
        add(head, words, enlarge);
    }

    /** @param then hears how a person leaves the words */
    void unfold(boolean open, Consumer<Boolean> then) {
        words.unfold(open, then);
    }

    void show(ContentPage page) {
        content = page.content();
        String member = page.account().member();
        author.setText(member == null ? who.name() : member);
        when.setText(getTranslation(isByHand(page) ? "content.preview.edited" : "content.preview.now"));
        picture.show(content);
        enlarge.setVisible(content.image() != null);
        PostText text = content.text();
        if (text == null) {
            words.say(getTranslation("content.writing"));
        } else if (!text.equals(shown)) {
            shown = text;
            words.show(text);
        }
    }

    private static boolean isByHand(ContentPage page) {
        return !page.details().editions().isEmpty()
                && page.details().editions().getFirst().origin() == Edition.Origin.PERSON;
    }

    private void enlarge() {
        if (content != null && content.image() != null) {
            new Lightbox(content).open();
        }
    }
}
