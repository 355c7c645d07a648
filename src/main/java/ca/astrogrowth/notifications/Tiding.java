package ca.astrogrowth.notifications;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.notifications.Notice.About;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What there is to tell, before anybody was told. */
record Tiding(NoticeKind kind, About about, String link) {

    private static final String CONTENTS = "contenus";
    private static final String CAMPAIGN = "campagnes/";
    private static final String PROFILE = "profil";
    private static final String DATA = "profil#donnees";

    static Tiding ofLinkedIn(NoticeKind kind, About about) {
        return new Tiding(kind, about, PROFILE);
    }

    static Tiding ofExport(Instant end) {
        return new Tiding(NoticeKind.EXPORT_READY, new About("", null, end, null), DATA);
    }

    static Tiding ofPost(NoticeKind kind, About about, UUID content) {
        return new Tiding(kind, about, content(content));
    }

    static Tiding ofCampaign(NoticeKind kind, About about, UUID campaign) {
        return new Tiding(kind, about, CAMPAIGN + new CampaignId(campaign));
    }

    /**
     * Of one, or of a burst.
     *
     * @param first the business that the first of them is about
     * @param status as the gallery's address has it: {@code pending}
     */
    static Tiding ofContents(NoticeKind kind, @Nullable String first, List<UUID> contents, String status) {
        String link = contents.size() == 1 ? content(contents.getFirst()) : CONTENTS + "?statut=" + status;
        return new Tiding(kind, About.ofContents(first, contents), link);
    }

    private static String content(UUID content) {
        return CONTENTS + "/" + new ContentId(content);
    }
}
