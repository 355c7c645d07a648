package ca.astrogrowth.api;

import ca.astrogrowth.common.ScoreLine;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.Obstacle;
import ca.astrogrowth.content.PostText;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A content in a list.
 *
 * @param version what a decision names, here or in {@code If-Match}
 * @param image link to the picture, good for some minutes
 * @param gates what keeps it from being approved without a person
 * @param rejectReasons codes
 */
record ContentBody(
        UUID id,
        long version,
        UUID campaignId,
        UUID leadId,
        String leadName,
        int variant,
        String status,
        @Nullable PostText text,
        @Nullable URI image,
        @Nullable String altText,
        @Nullable Integer score,
        List<ScoreLine> breakdown,
        List<GateBody> gates,
        List<String> rejectReasons,
        @Nullable String reason,
        Instant createdAt) {

    /**
     * @param detail one sentence, in French
     * @param quote the words that shut it
     */
    record GateBody(
            String gate,
            String detail,
            String quote,
            @Nullable String rule,
            @Nullable String article) {

        static GateBody of(Obstacle shut, Sentences sentences) {
            String key = shut.rule() == null ? "gate." + shut.gate() : "rule." + shut.rule();
            return new GateBody(shut.gate(), sentences.of(key), shut.quote(), shut.rule(), shut.article());
        }
    }

    static ContentBody of(ContentView view, Sentences sentences) {
        return new ContentBody(
                view.id().value(),
                view.version(),
                view.campaign().value(),
                view.lead().value(),
                view.leadName(),
                view.variant(),
                view.status().code(),
                view.text(),
                view.image(),
                view.altText(),
                view.score() == null ? null : view.score().value(),
                view.reasons(),
                view.obstacles().stream()
                        .map(shut -> GateBody.of(shut, sentences))
                        .toList(),
                view.rejectReasons(),
                view.reason() == null ? null : sentences.of(view.reason()),
                view.createdAt());
    }
}
