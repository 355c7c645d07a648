package ca.astrogrowth.ui;

import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.notifications.Notice;
import ca.astrogrowth.notifications.Notice.About;
import ca.astrogrowth.notifications.NoticeKind;
import ca.astrogrowth.ui.kit.Links;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notices that tests start from. */
final class GivenNotice {

    static final ContentId CONTENT = new ContentId(new UUID(30, 1));

    static final Notice EXPIRING = notice(
            5,
            NoticeKind.LINKEDIN_EXPIRING,
            new About("Marie Tremblay", 14, Given.NOW.plus(Duration.ofDays(14)), null),
            Links.PROFILE,
            false);

    static final Notice REFUSED = ofPost(4, NoticeKind.POST_REFUSED, "failure.linkedin.duplicate", false);

    static final Notice DOUBTFUL = ofPost(3, NoticeKind.POST_IN_DOUBT, null, false);

    static final Notice DEFERRED = ofPost(2, NoticeKind.POST_DEFERRED, "failure.linkedin.limit", true);

    static final Notice DISCONNECTED = notice(
            1,
            NoticeKind.LINKEDIN_DISCONNECTED,
            new About("Marie Tremblay", null, null, "failure.linkedin.revoked"),
            Links.PROFILE,
            true);

    static final List<Notice> ALL = List.of(EXPIRING, REFUSED, DOUBTFUL, DEFERRED, DISCONNECTED);

    private GivenNotice() {}

    private static Notice ofPost(int number, NoticeKind kind, @Nullable String reason, boolean read) {
        return notice(number, kind, new About("Bistro du Coin", null, Given.NOW, reason), Links.content(CONTENT), read);
    }

    private static Notice notice(int number, NoticeKind kind, About about, String link, boolean read) {
        return new Notice(
                new UUID(40, number),
                kind,
                about,
                link,
                Given.NOW.minus(Duration.ofHours(20 - number)),
                read ? Given.NOW : null);
    }
}
