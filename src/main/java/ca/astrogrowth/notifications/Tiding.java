package ca.astrogrowth.notifications;

import ca.astrogrowth.content.ContentId;
import java.util.UUID;

/** What there is to tell, before anybody was told. */
record Tiding(NoticeKind kind, Notice.About about, String link) {

    private static final String CONTENT = "contenus/";
    private static final String PROFILE = "profil";

    static Tiding ofLinkedIn(NoticeKind kind, Notice.About about) {
        return new Tiding(kind, about, PROFILE);
    }

    static Tiding ofPost(NoticeKind kind, Notice.About about, UUID content) {
        return new Tiding(kind, about, CONTENT + new ContentId(content));
    }
}
