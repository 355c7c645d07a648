package ca.astrogrowth.ui;

import ca.astrogrowth.campaigns.CampaignId;
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

    static final Notice WAITING = notice(
            9,
            NoticeKind.CONTENTS_WAITING,
            About.ofContents("Chez Léonie", List.of(new UUID(30, 1), new UUID(30, 2), new UUID(30, 3))),
            "contenus?statut=pending",
            false);

    static final Notice LEADS = notice(
            8,
            NoticeKind.LEADS_READY,
            About.ofCampaign("Restaurants de Laval", 50, null),
            Links.campaign(new CampaignId(new UUID(10, 1))),
            false);

    static final Notice PUBLISHED = notice(
            7,
            NoticeKind.POSTS_PUBLISHED,
            About.ofContents("Chez Léonie", List.of(CONTENT.value())),
            Links.content(CONTENT),
            true);

    static final Notice PAUSED = notice(
            6,
            NoticeKind.CAMPAIGN_PAUSED,
            About.ofCampaign("Cliniques de Québec", null, "pause.cap.month"),
            Links.campaign(new CampaignId(new UUID(10, 1))),
            false);

    static final List<Notice> ALL =
            List.of(WAITING, LEADS, PUBLISHED, PAUSED, EXPIRING, REFUSED, DOUBTFUL, DEFERRED, DISCONNECTED);

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
