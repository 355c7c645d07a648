package ca.astrogrowth.publishing;

import ca.astrogrowth.content.ContentId;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A publication as others see it.
 *
 * @param identity in whose name; null as long as the workspace has none
 * @param dueAt when it may go at the earliest
 * @param pinned whether a person chose the time
 * @param post where it is on LinkedIn, once published
 * @param reason translation key: why it waits or was refused
 */
public record PublicationView(
        UUID id,
        ContentId content,
        UUID campaign,
        @Nullable UUID identity,
        PublicationState state,
        Instant dueAt,
        boolean pinned,
        @Nullable URI post,
        @Nullable Instant publishedAt,
        @Nullable String reason) {

    /** When it is, or is to be, on LinkedIn. */
    public Instant at() {
        return publishedAt == null ? dueAt : publishedAt;
    }
}
