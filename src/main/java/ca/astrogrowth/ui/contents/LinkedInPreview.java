package ca.astrogrowth.ui.contents;

import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.PostText;
import ca.astrogrowth.ui.kit.ContentPicture;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A post the way LinkedIn will show it. */
class LinkedInPreview extends Article {

    private final SignedIn who;
    private final Span author = new Span();
    private final Div words = new Div();
    private final ContentPicture picture = new ContentPicture();
    private @Nullable PostText shown;

    LinkedInPreview(SignedIn who) {
        this.who = who;
        addClassNames("card", "post");
        getElement().setAttribute("aria-label", getTranslation("content.preview"));
        Span avatar = new Span(who.initials());
        avatar.addClassName("avatar");
        avatar.getElement().setAttribute("aria-hidden", "true");
        author.addClassName("post-author");
        Span business = new Span(getTranslation("content.preview.by", who.workspace()));
        business.addClassName("post-by");
        Div names = new Div(author, business);
        names.addClassName("post-names");
        Div head = new Div(avatar, names);
        head.addClassName("post-head");
        words.addClassName("post-words");
        add(head, words, picture);
    }

    void show(ContentPage page) {
        ContentView content = page.content();
        String member = page.account().member();
        author.setText(member == null ? who.name() : member);
        picture.show(content);
        if (content.text() != null && !content.text().equals(shown)) {
            shown = content.text();
            write(content.text());
        } else if (content.text() == null) {
            words.setText(getTranslation("content.writing"));
        }
    }

    private void write(PostText text) {
        words.removeAll();
        paragraph(text.hook(), "post-hook");
        text.body().lines().filter(line -> !line.isBlank()).forEach(line -> paragraph(line, "post-line"));
        paragraph(text.callToAction(), "post-line");
        Paragraph tags = new Paragraph();
        tags.addClassName("post-tags");
        text.hashtags().forEach(tag -> tags.add(new Span(tag)));
        words.add(tags);
    }

    private void paragraph(String text, String name) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName(name);
        words.add(paragraph);
    }
}
