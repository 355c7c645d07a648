package ca.astrogrowth.ui.notices;

import ca.astrogrowth.notifications.Notice;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Moments;
import ca.astrogrowth.ui.kit.NoticeWords;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.function.Consumer;

/** One notice: the whole of it leads to where it is handled, and following it reads it. */
class NoticeRow extends Div {

    private final Paragraph sentence = new Paragraph();
    private final Span moment = new Span();
    private final Span unread = new Span();

    NoticeRow(Notice notice, Consumer<UUID> read) {
        addClassName("notice-row");
        Div icon = new Div(NoticeWords.glyph(notice.kind()).icon());
        icon.addClassName("notice-icon");
        NoticeWords.tone(notice.kind()).on(icon);
        sentence.addClassName("notice-text");
        moment.addClassName("hint");
        unread.addClassName("notice-dot");
        unread.getElement().setAttribute("role", "img");
        unread.getElement().setAttribute("aria-label", getTranslation("notice.unread"));
        Div words = new Div(sentence, moment);
        words.addClassName("notice-words");
        Anchor link = Links.to(notice.link(), icon, words, unread);
        link.getElement().addEventListener("click", click -> read.accept(notice.id()));
        add(link);
    }

    void show(Notice notice) {
        sentence.setText(NoticeWords.of(notice, getLocale()));
        moment.setText(Moments.minute(notice.at(), getLocale()));
        unread.setVisible(notice.unread());
        getElement().setAttribute("data-unread", notice.unread());
    }
}
