package ca.astrogrowth.api;

import ca.astrogrowth.publishing.PublicationView;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A publication as JSON.
 *
 * @param identityId in whose name; absent as long as the workspace has none
 * @param dueAt when it goes at the earliest
 * @param pinned whether a person chose the time
 * @param reason why it waits or was refused, in French
 */
record PublicationBody(
        UUID id,
        UUID contentId,
        UUID campaignId,
        @Nullable UUID identityId,
        String state,
        Instant dueAt,
        boolean pinned,
        @Nullable URI url,
        @Nullable Instant publishedAt,
        @Nullable String reason) {

    static PublicationBody of(PublicationView view, Sentences sentences) {
        String reason = view.reason();
        return new PublicationBody(
                view.id(),
                view.content().value(),
                view.campaign(),
                view.identity(),
                view.state().code(),
                view.dueAt(),
                view.pinned(),
                view.post(),
                view.publishedAt(),
                reason == null ? null : sentences.of(reason));
    }

    /**
     * When to publish a content, and in whose name.
     *
     * @param at absent is now
     * @param identity absent leaves it as it is
     */
    record Order(@Nullable Instant at, @Nullable UUID identity) {}

    /** @param url where it was found */
    record Resolution(@Nullable Boolean published, @Nullable URI url) {}
}
