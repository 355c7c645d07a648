package ca.astrogrowth.publishing;

import ca.astrogrowth.content.ContentId;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A publication as others see it.
 *
 * @param dueAt when it may go at the earliest
 * @param post where it is on LinkedIn, once published
 * @param reason translation key: why it waits or was refused
 */
public record PublicationView(
        UUID id,
        ContentId content,
        UUID campaign,
        PublicationState state,
        Instant dueAt,
        @Nullable URI post,
        @Nullable Instant publishedAt,
        @Nullable String reason) {}
