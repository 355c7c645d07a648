package ca.astrogrowth.ui.kit;

import ca.astrogrowth.notifications.Notice;
import ca.astrogrowth.notifications.NoticeKind;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** How a notice is said and what it looks like, wherever it is told. */
public final class NoticeWords {

    private NoticeWords() {}

    /** {0} who or what, {1} when, {2} why, {3} how many, {4} what they wrote. */
    public static String of(Notice notice, Locale locale) {
        Notice.About about = notice.about();
        return I18NProvider.translate(
                "notice." + notice.kind().code(),
                about.name() == null ? I18NProvider.translate("notice.somebody") : about.name(),
                moment(notice, locale),
                about.reason() == null ? "" : I18NProvider.translate(about.reason()),
                about.count() == null ? 0 : about.count(),
                about.words() == null ? "" : about.words());
    }

    private static String moment(Notice notice, Locale locale) {
        if (notice.about().moment() == null) {
            return "";
        }
        return notice.kind() == NoticeKind.POST_DEFERRED
                ? Moments.minute(notice.about().moment(), locale)
                : Moments.day(notice.about().moment(), locale);
    }

    public static Glyph glyph(NoticeKind kind) {
        return switch (kind) {
            case LINKEDIN_EXPIRING, LINKEDIN_DISCONNECTED -> Glyph.LINKEDIN;
            case POST_DEFERRED -> Glyph.CLOCK;
            case POST_IN_DOUBT, POST_REFUSED, CAMPAIGN_FAILED -> Glyph.ALERT;
            case LEADS_READY -> Glyph.PEOPLE;
            case CONTENTS_WAITING -> Glyph.CONTENT;
            case POSTS_PUBLISHED -> Glyph.SEND;
            case CAMPAIGN_PAUSED -> Glyph.PAUSE;
            case CLIENT_APPROVED -> Glyph.CHECK;
            case CLIENT_CHANGE -> Glyph.PENCIL;
            case EXPORT_READY -> Glyph.DOWNLOAD;
        };
    }

    public static Tone tone(NoticeKind kind) {
        return switch (kind) {
            case LINKEDIN_EXPIRING, POST_IN_DOUBT, CONTENTS_WAITING, CAMPAIGN_PAUSED, CLIENT_CHANGE -> Tone.WAITING;
            case LINKEDIN_DISCONNECTED, POST_REFUSED, CAMPAIGN_FAILED -> Tone.BAD;
            case POST_DEFERRED -> Tone.QUIET;
            case LEADS_READY, EXPORT_READY -> Tone.LIVE;
            case POSTS_PUBLISHED, CLIENT_APPROVED -> Tone.GOOD;
        };
    }
}
