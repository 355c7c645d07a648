package ca.astrogrowth.ui.notices;

import ca.astrogrowth.notifications.Notice;
import ca.astrogrowth.notifications.NoticeKind;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Moments;
import ca.astrogrowth.ui.kit.Tone;
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
        Div icon = new Div(glyph(notice.kind()).icon());
        icon.addClassName("notice-icon");
        tone(notice.kind()).on(icon);
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
        sentence.setText(sentence(notice));
        moment.setText(Moments.minute(notice.at(), getLocale()));
        unread.setVisible(notice.unread());
        getElement().setAttribute("data-unread", notice.unread());
    }

    /** {0} who or what, {1} when, {2} why. */
    private String sentence(Notice notice) {
        Notice.About about = notice.about();
        return getTranslation(
                "notice." + notice.kind().code(),
                about.name() == null ? getTranslation("notice.somebody") : about.name(),
                moment(notice),
                about.reason() == null ? "" : getTranslation(about.reason()));
    }

    private String moment(Notice notice) {
        if (notice.about().moment() == null) {
            return "";
        }
        return notice.kind() == NoticeKind.POST_DEFERRED
                ? Moments.minute(notice.about().moment(), getLocale())
                : Moments.day(notice.about().moment(), getLocale());
    }

    private static Glyph glyph(NoticeKind kind) {
        return switch (kind) {
            case LINKEDIN_EXPIRING, LINKEDIN_DISCONNECTED -> Glyph.LINKEDIN;
            case POST_DEFERRED -> Glyph.CLOCK;
            case POST_IN_DOUBT, POST_REFUSED -> Glyph.ALERT;
        };
    }

    private static Tone tone(NoticeKind kind) {
        return switch (kind) {
            case LINKEDIN_EXPIRING, POST_IN_DOUBT -> Tone.WAITING;
            case LINKEDIN_DISCONNECTED, POST_REFUSED -> Tone.BAD;
            case POST_DEFERRED -> Tone.QUIET;
        };
    }
}
