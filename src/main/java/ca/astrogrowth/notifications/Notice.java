package ca.astrogrowth.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the workspace was told.
 *
 * @param link where it is handled, as an address of the application: {@code contenus/…}
 * @param readAt when somebody of the workspace read it
 */
public record Notice(
        UUID id,
        NoticeKind kind,
        About about,
        String link,
        Instant at,
        @Nullable Instant readAt) {

    public boolean unread() {
        return readAt == null;
    }

    /**
     * What the sentence {@code notice.<kind>} is made of; each kind has its part of it.
     *
     * @param name the LinkedIn member, or the business that the post is about
     * @param days until a connection ends
     * @param moment when a connection ends, or when a post will go out
     * @param reason translation key
     */
    public record About(
            @Nullable String name,
            @Nullable Integer days,
            @Nullable Instant moment,
            @Nullable String reason) {}
}
