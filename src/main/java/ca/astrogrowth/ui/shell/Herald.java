package ca.astrogrowth.ui.shell;

import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.notifications.Inbox;
import ca.astrogrowth.notifications.Notice;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.NoticeWords;
import ca.astrogrowth.ui.kit.Toast;
import ca.astrogrowth.ui.kit.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what comes in while the application is open: one word at a time, and not where it is on screen anyway. */
class Herald {

    private static final int MOST = 9;

    private final Inbox inbox;
    private @Nullable List<Notice> known;
    private Runnable silence = () -> {};

    Herald(Inbox inbox) {
        this.inbox = inbox;
    }

    List<Notice> read() {
        return inbox.list(Window.first(MOST)).items();
    }

    /** What was there when the screen opened is no news. */
    void tell(List<Notice> newest) {
        List<Notice> before = known;
        known = newest;
        if (before == null) {
            return;
        }
        List<Notice> news = newest.stream()
                .filter(Notice::unread)
                .filter(notice -> isNewer(notice, before))
                .toList();
        if (!news.isEmpty() && !isInbox()) {
            silence.run();
            silence = say(news);
        }
    }

    private Runnable say(List<Notice> news) {
        String look = I18NProvider.translate("notice.open");
        if (news.size() > 1) {
            String text = I18NProvider.translate("notice.news", news.size());
            return Toast.news(Glyph.BELL, Tone.LIVE, text, look, () -> go(Links.NOTICES));
        }
        Notice notice = news.getFirst();
        return Toast.news(
                NoticeWords.glyph(notice.kind()),
                NoticeWords.tone(notice.kind()),
                NoticeWords.of(notice, UI.getCurrent().getLocale()),
                look,
                () -> {
                    if (Allowed.to(Right.NOTICES)) {
                        inbox.read(notice.id());
                    }
                    go(notice.link());
                });
    }

    /** Identifiers grow with time; what was forgotten since does not make older ones new. */
    private static boolean isNewer(Notice notice, List<Notice> before) {
        return before.isEmpty() || notice.id().compareTo(before.getFirst().id()) > 0;
    }

    private static boolean isInbox() {
        return UI.getCurrent().getActiveViewLocation().getFirstSegment().equals(Links.NOTICES);
    }

    private static void go(String link) {
        String[] parts = link.split("\\?", 2);
        QueryParameters query = QueryParameters.fromString(parts.length > 1 ? parts[1] : "");
        UI.getCurrent().navigate(parts[0], query);
    }
}
